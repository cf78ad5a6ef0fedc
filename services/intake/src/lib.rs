//! Inquiries: from the worker's first words to a verified request.
