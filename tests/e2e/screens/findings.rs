//! What is wrong with a screen, gathered so that one run tells all.

use std::cell::RefCell;

use viba_tests::window::{Window, key};

use super::{SIZES, USUAL};
use crate::temporary;

/// Gives the page another light and contrast, as the settings do.
pub(super) fn wear(window: &Window, theme: &str, contrast: &str) {
    let script = "const root = document.documentElement.dataset;\
        [root.colorScheme, root.contrast] = arguments; return true";
    window.script(script, &[theme.into(), contrast.into()]);
}

/// What axe found on all screens of a walk, so that one run tells all.
#[derive(Default)]
pub(super) struct Findings(RefCell<Vec<String>>);

impl Findings {
    pub(super) fn look(&self, window: &Window, name: &str) {
        let lines = window.axe().into_iter().map(|line| format!("{name}: {line}"));
        self.0.borrow_mut().extend(lines);
    }

    /// Nothing may be wider than the window: whoever reads must not scroll both ways.
    pub(super) fn fits(&self, window: &Window, name: &str) {
        let script = "const root = document.scrollingElement;\
            return root.scrollWidth - root.clientWidth";
        let over = window.script(script, &[]);
        if over != 0 {
            self.0.borrow_mut().push(format!("{name}: {over} px wider than the window"));
        }
    }
}

impl Findings {
    /// At every size that is promised: nothing is cut, and axe finds nothing.
    pub(super) fn in_sizes(&self, window: &Window, name: &str) {
        for (width, height) in SIZES {
            window.resize(width, height);
            wait_for_width(window, width);
            let name_here = format!("{name} at {width}");
            self.look(window, &name_here);
            self.fits(window, &name_here);
            if name == "observer" {
                self.current_line(window, &name_here);
            }
            temporary(window, &format!("{name}-{width}"));
        }
        window.resize(USUAL.0, USUAL.1);
        wait_for_width(window, USUAL.0);
    }

    /// With text twice as large, by keys.
    pub(super) fn enlarged(&self, window: &Window, name: &str) {
        for size in ["110%", "125%", "150%", "175%", "200%"] {
            window.press_with(key::CONTROL, '+');
            wait_for_size(window, size);
        }
        let name_here = format!("{name} at 200 %");
        self.look(window, &name_here);
        self.fits(window, &name_here);
        if name == "observer" {
            self.current_line(window, &name_here);
        }
        temporary(window, &format!("{name}-stor"));
        window.press_with(key::CONTROL, '0');
        wait_for_size(window, "100%");
    }

    /// Where keys go must be seen, whatever stands fixed above and below.
    fn current_line(&self, window: &Window, name: &str) {
        for key in [key::DOWN, key::DOWN, key::UP] {
            window.press_one(key);
        }
        let script = "const line = document.querySelector('.ind.now');\
            const seen = [...line.querySelectorAll('.txt, .answers button')].map((one) => {\
                const { left, top, width, height } = one.getBoundingClientRect();\
                const there = document.elementFromPoint(left + width / 2, top + height / 2);\
                return line.contains(there); });\
            return seen.every(Boolean)";
        if window.script(script, &[]) != true {
            self.0.borrow_mut().push(format!("{name}: the current line is out of sight"));
        }
    }
}

impl Drop for Findings {
    fn drop(&mut self) {
        let found = self.0.borrow();
        assert!(found.is_empty() || std::thread::panicking(), "{found:#?}");
    }
}

fn wait_for_width(window: &Window, width: u32) {
    window.wait_until("return window.innerWidth === arguments[0]", &[width.into()]);
}

fn wait_for_size(window: &Window, size: &str) {
    let script = "return document.documentElement.style.getPropertyValue('--text-size')\
        === arguments[0]";
    window.wait_until(script, &[size.into()]);
}
