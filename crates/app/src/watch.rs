/// Who looks on while long work is done, and may stop it.
pub trait Watch: Sync {
    /// Called as the work goes on, with how much is done, of how much; the first time with none.
    /// False asks it to stop.
    fn at(&self, done: usize, of: usize) -> bool;
}

/// Nobody looks on: the work goes through to its end.
#[derive(Copy, Clone, Debug, Default)]
pub struct Unwatched;

impl Watch for Unwatched {
    fn at(&self, _: usize, _: usize) -> bool {
        true
    }
}
