use crate::display::{Bookmark, Command, Page, Place, placed};

/// A piece of a page that is never broken: a line, a table row, a picture.
#[derive(Debug, Clone, Default)]
pub(crate) struct Strip {
    /// What is drawn, from the top of the strip; from the left edge of the page.
    pub(crate) commands: Vec<Command>,
    /// Its height.
    pub(crate) height: f64,
    /// Room above it; none at the top of a page.
    pub(crate) before: f64,
    /// Stands on the same page as the next strip.
    pub(crate) keep: bool,
    /// Begins a page.
    pub(crate) fresh: bool,
    /// Drawn above it when it is the first on a page.
    pub(crate) repeat: Option<usize>,
    /// Its entry in the outline.
    pub(crate) bookmark: Option<(u8, String)>,
    /// What links call it.
    pub(crate) names: Vec<String>,
}

/// The head of a table as it is drawn again, not read again.
#[derive(Debug, Clone, Default)]
pub(crate) struct Repeat {
    pub(crate) commands: Vec<Command>,
    pub(crate) height: f64,
}

/// Where the running text of a page begins and ends.
#[derive(Debug, Copy, Clone)]
pub(crate) struct Body {
    pub(crate) top: f64,
    pub(crate) bottom: f64,
}

impl Body {
    pub(crate) fn height(self) -> f64 {
        self.bottom - self.top
    }
}

/// Strips on their pages.
#[derive(Debug, Default)]
pub(crate) struct Laid {
    pub(crate) pages: Vec<Page>,
    pub(crate) bookmarks: Vec<Bookmark>,
    pub(crate) places: Vec<Place>,
}

/// Puts strips on pages.
///
/// - Guarantees: nothing is left out or drawn twice; strips that keep together do, unless they
///   are higher than a page.
pub(crate) fn paginate(strips: &[Strip], repeats: &[Repeat], body: Body) -> Laid {
    let laid = Laid { pages: vec![Page::default()], ..Laid::default() };
    let mut press = Press { laid, y: body.top, body };
    let mut at = 0;
    while at < strips.len() {
        let chain = chain(&strips[at..], press.body.height());
        let need = height(&strips[at..at + chain]) + strips[at].before;
        let is_over = strips[at].fresh || press.y + need > body.bottom + 0.01;
        if is_over && press.y > body.top {
            press.turn();
        }
        for strip in &strips[at..at + chain] {
            press.place(strip, repeats);
        }
        at += chain;
    }
    press.laid
}

/// How many strips from the first one on must stand together, and can.
fn chain(strips: &[Strip], room: f64) -> usize {
    let fresh = strips.iter().skip(1).position(|s| s.fresh).unwrap_or(strips.len());
    let kept = strips.iter().take(fresh).take_while(|s| s.keep).count();
    let mut chain = (kept + 1).min(strips.len());
    while chain > 1 && height(&strips[..chain]) > room {
        chain -= 1;
    }
    chain
}

/// The height of strips that follow each other, without the room above the first.
fn height(strips: &[Strip]) -> f64 {
    strips.iter().map(|s| s.before + s.height).sum::<f64>()
        - strips.first().map_or(0.0, |s| s.before)
}

struct Press {
    laid: Laid,
    y: f64,
    body: Body,
}

impl Press {
    fn turn(&mut self) {
        self.laid.pages.push(Page::default());
        self.y = self.body.top;
    }

    fn place(&mut self, strip: &Strip, repeats: &[Repeat]) {
        let is_first = self.y <= self.body.top;
        let page = self.laid.pages.len() - 1;
        let Some(sheet) = self.laid.pages.last_mut() else { return };
        if is_first {
            if let Some(repeat) = strip.repeat.and_then(|r| repeats.get(r)) {
                sheet.commands.extend(placed(&repeat.commands, 0.0, self.y, 1.0));
                self.y += repeat.height;
            }
        } else {
            self.y += strip.before;
        }
        sheet.commands.extend(placed(&strip.commands, 0.0, self.y, 1.0));
        if let Some((level, title)) = &strip.bookmark {
            let bookmark = Bookmark { title: title.clone(), level: *level, page, y: self.y };
            self.laid.bookmarks.push(bookmark);
        }
        let place = |name: &String| Place { name: name.clone(), page, y: self.y };
        self.laid.places.extend(strip.names.iter().map(place));
        self.y += strip.height;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BODY: Body = Body { top: 100.0, bottom: 200.0 };

    fn strip(height: f64, keep: bool) -> Strip {
        let bookmark = Some((1, format!("{height}")));
        Strip { height, keep, bookmark, ..Strip::default() }
    }

    fn pages(strips: &[Strip]) -> Vec<usize> {
        paginate(strips, &[], BODY).bookmarks.iter().map(|b| b.page).collect()
    }

    #[test]
    fn a_heading_goes_with_what_follows() {
        let strips = [strip(80.0, false), strip(15.0, true), strip(10.0, false)];
        assert_eq!(pages(&strips), [0, 1, 1]);
    }

    #[test]
    fn what_is_higher_than_a_page_is_broken_not_lost() {
        let strips: Vec<Strip> = (0..30).map(|_| strip(12.0, true)).collect();
        let pages = pages(&strips);
        assert_eq!(pages.len(), 30);
        assert_eq!((pages[7], pages[8], pages[29]), (0, 1, 3));
    }

    #[test]
    fn what_begins_a_page_stands_first_whatever_keeps_to_it() {
        let fresh = |height| Strip { fresh: true, ..strip(height, false) };
        assert_eq!(pages(&[fresh(10.0), strip(10.0, true), fresh(10.0)]), [0, 0, 1]);
    }

    #[test]
    fn room_above_is_dropped_at_the_top_of_a_page() {
        let high = Strip { before: 30.0, ..strip(100.0, false) };
        let laid = paginate(&[strip(1.0, false), high], &[], BODY);
        assert_eq!((laid.pages.len(), laid.bookmarks[1].page), (2, 1));
        assert!((laid.bookmarks[1].y - 100.0).abs() < 1e-9);
    }
}
