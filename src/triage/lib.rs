//! Sorting thousands of tips: which copy each other, which agree, and in what language they are. Pure.
