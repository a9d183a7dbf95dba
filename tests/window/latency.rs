//! How long from a key to the score on the screen.

use serde_json::{Value, json};

use super::Window;

/// Notes when a key or a button of the pointer goes down, and when the score it changed has been painted: two frames after the
/// page shows another one.
///
/// Watched once, for all rounds.
const WATCH: &str = "if (window.keyTimes) { keyTimes.length = 0; return true }\
    const shown = () => ['.verdict', '.rail .all'].map(\
        (part) => document.querySelector(part)?.textContent).join(' ');\
    const times = window.keyTimes = [];\
    const watchFrom = () => {\
        const from = performance.now();\
        const before = shown();\
        const watch = new MutationObserver(() => {\
            if (shown() === before) return;\
            watch.disconnect();\
            requestAnimationFrame(() => requestAnimationFrame(\
                () => times.push(performance.now() - from)));\
        });\
        watch.observe(document.body,\
            { subtree: true, childList: true, characterData: true, attributes: true });\
    };\
    for (const kind of ['keydown', 'pointerdown']) addEventListener(kind, watchFrom, true);\
    return true";

/// Times from key or click to painted score, in milliseconds, shortest first.
#[derive(Clone, Debug)]
pub struct Latency(Vec<f64>);

impl Latency {
    /// The time that so many percent of the keys do not exceed.
    ///
    /// - Unit: milliseconds; the clock of the page has whole ones.
    #[must_use]
    pub fn percentile(&self, percent: usize) -> f64 {
        self.0.get(self.0.len() * percent / 100).or(self.0.last()).copied().unwrap_or(f64::NAN)
    }
}

impl Latency {
    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.len()
    }

    fn read(times: &Value) -> Self {
        let times = times.as_array().into_iter().flatten().filter_map(Value::as_f64);
        let mut times: Vec<f64> = times.collect();
        times.sort_by(f64::total_cmp);
        Self(times)
    }
}

impl Window {
    /// Answers with a window that is open on an observation, one key after the other.
    ///
    /// # Panics
    ///
    /// If an answer never shows.
    #[must_use]
    pub fn measure_keys(&self, keys: &str) -> Latency {
        self.script(WATCH, &[]);
        for (done, key) in keys.chars().enumerate() {
            self.press_one(key);
            self.wait_until("return keyTimes.length > arguments[0]", &[json!(done)]);
        }
        Latency::read(&self.script("return keyTimes", &[]))
    }

    /// Answers by pointer, one line after the other: «not seen» of a fault, else yes.
    ///
    /// # Panics
    ///
    /// If an answer never shows.
    #[must_use]
    pub fn measure_clicks(&self, clicks: usize) -> Latency {
        self.script(WATCH, &[]);
        for done in 0..clicks {
            self.click_at(
                ".ind.now .answers button:nth-of-type(\
                1):not(.ind.now[data-indicator*='.1.'] *), \
                .ind.now[data-indicator*='.1.'] .answers button:nth-of-type(2)",
            );
            self.wait_until("return keyTimes.length > arguments[0]", &[json!(done)]);
        }
        Latency::read(&self.script("return keyTimes", &[]))
    }
}
