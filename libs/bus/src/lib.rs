//! Redis streams: publish, consume, reclaim, dead letter.
