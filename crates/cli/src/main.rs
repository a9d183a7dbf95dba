//! viba, the program without a window.
fn main() {}
