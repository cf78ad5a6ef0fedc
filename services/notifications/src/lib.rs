//! Who is told what, and the mail queue.
