use crate::display::{
    Anchor, Artifact, Command, ContentId, Point, Rgb, Role, Segment, Stroke, Text,
};
use crate::font::{ASCENT, DESCENT, Figures, Fonts};
use crate::palette::Colours;
use crate::paragraph::{Breaking, Line, Piece, Ruling, Span, advance, break_lines};

use super::pages::{Repeat, Strip};
use super::tree::Tree;

/// How running text is set.
#[derive(Debug, Copy, Clone)]
pub(crate) struct Setting {
    /// The font size.
    pub(crate) size: f64,
    /// From line to line.
    pub(crate) leading: f64,
    /// How digits are drawn.
    pub(crate) figures: Figures,
}

impl Setting {
    /// The baseline, from the top of a line.
    pub(crate) fn baseline(self) -> f64 {
        (self.leading - (ASCENT + DESCENT) * self.size) / 2.0 + ASCENT * self.size
    }
}

/// What is written so far: strips from top to bottom, and the tree beside them.
pub(crate) struct Flow<'a> {
    pub(crate) fonts: &'a Fonts,
    pub(crate) colours: &'static Colours,
    pub(crate) tree: Tree,
    pub(crate) strips: Vec<Strip>,
    pub(crate) repeats: Vec<Repeat>,
    pub(crate) left: f64,
    pub(crate) right: f64,
    /// The language of running text, where long words may be parted.
    pub(crate) hyphens: Option<hypher::Lang>,
    space: f64,
}

impl<'a> Flow<'a> {
    pub(crate) fn new(fonts: &'a Fonts, colours: &'static Colours, left: f64, right: f64) -> Self {
        Self {
            fonts,
            colours,
            tree: Tree::new(),
            strips: Vec::new(),
            repeats: Vec::new(),
            left,
            right,
            hyphens: None,
            space: 0.0,
        }
    }

    /// The width of a line.
    pub(crate) fn width(&self) -> f64 {
        self.right - self.left
    }

    /// Leaves at least this much room before what follows.
    pub(crate) fn space(&mut self, points: f64) {
        self.space = self.space.max(points);
    }

    /// Writes inside one element of the tree.
    pub(crate) fn within(&mut self, role: Role, write: impl FnOnce(&mut Self)) {
        self.tree.open(role);
        write(self);
        self.tree.close();
    }

    /// Writes further in from the left.
    pub(crate) fn indented(&mut self, by: f64, write: impl FnOnce(&mut Self)) {
        self.left += by;
        write(self);
        self.left -= by;
    }

    /// Writes in fewer points of width.
    pub(crate) fn narrowed(&mut self, by: f64, write: impl FnOnce(&mut Self)) {
        self.right -= by;
        write(self);
        self.right += by;
    }

    /// Adds a strip under what is there.
    pub(crate) fn push(&mut self, mut strip: Strip) {
        strip.before = std::mem::take(&mut self.space);
        self.strips.push(strip);
    }

    /// The last strip stays with what follows.
    pub(crate) fn keep_with_next(&mut self) {
        if let Some(strip) = self.strips.last_mut() {
            strip.keep = true;
        }
    }

    /// All strips from the given one on stay together, as far as a page allows.
    pub(crate) fn keep_from(&mut self, first: usize) {
        let end = self.strips.len().saturating_sub(1);
        for strip in self.strips.iter_mut().take(end).skip(first) {
            strip.keep = true;
        }
    }

    /// Writes text in the current element; never one line of it alone on a page.
    pub(crate) fn text(&mut self, spans: &[Span], setting: Setting) {
        let lines = self.lines(spans, setting, self.width());
        let count = lines.len();
        for (i, line) in lines.iter().enumerate() {
            let mut strip = Strip { height: setting.leading, ..Strip::default() };
            strip.commands = self.said_line(line, self.left, setting.baseline());
            strip.keep = i + 1 < count && (count <= 3 || i == 0 || i + 2 == count);
            self.push(strip);
        }
    }

    /// A line as content; words that lead somewhere or are in another language are elements of
    /// their own.
    pub(super) fn said_line(&mut self, line: &Line, left: f64, baseline: f64) -> Vec<Command> {
        if line.pieces.iter().all(|piece| piece.link.is_none() && piece.lang.is_none()) {
            return said(self.tree.content(), drawn(line, left, baseline));
        }
        let (mut x, mut commands) = (left, Vec::new());
        for piece in &line.pieces {
            let role = match (&piece.link, &piece.lang) {
                (Some((to, alt)), _) => Some(Role::Link { to: to.clone(), alt: alt.clone() }),
                (None, Some(_)) => Some(Role::Words),
                (None, None) => None,
            };
            let is_own = role.is_some();
            role.into_iter().for_each(|role| self.tree.open_in(role, piece.lang.as_deref()));
            commands.extend(said(self.tree.content(), inked(piece, x, baseline)));
            if is_own {
                self.tree.close();
            }
            x += advance(&piece.shaped);
        }
        commands
    }

    /// What links call the strip that was begun at this number.
    pub(crate) fn name(&mut self, strip: usize, name: String) {
        if let Some(strip) = self.strips.get_mut(strip) {
            strip.names.push(name);
        }
    }

    /// Everything before this stands on earlier pages.
    pub(crate) fn fresh_from(&mut self, first: usize) {
        if let Some(strip) = self.strips.get_mut(first) {
            strip.fresh = true;
        }
    }

    /// How high everything from a strip on is.
    pub(crate) fn height_from(&self, first: usize) -> f64 {
        self.strips[first..].iter().map(|s| s.before + s.height).sum()
    }

    /// Breaks text into lines of a width.
    pub(crate) fn lines(&self, spans: &[Span], setting: Setting, width: f64) -> Vec<Line> {
        let Setting { size, figures, .. } = setting;
        let how = Breaking { size, figures, width, hyphens: self.hyphens };
        break_lines(self.fonts, spans, how)
    }

    /// Draws something more in a strip that is already there.
    pub(crate) fn attach(&mut self, strip: usize, commands: Vec<Command>) {
        if let Some(strip) = self.strips.get_mut(strip) {
            strip.commands.extend(commands);
        }
    }

    /// Draws something more as part of the first content of a strip.
    pub(crate) fn attach_first(&mut self, strip: usize, commands: Vec<Command>) {
        if let Some(strip) = self.strips.get_mut(strip) {
            let at = strip.commands.iter().position(|c| matches!(c, Command::Begin(_)));
            let at = at.map_or(0, |at| at + 1);
            strip.commands.splice(at..at, commands);
        }
    }

    /// Draws a bar along strips, as beside a quotation.
    pub(crate) fn bar(&mut self, first: usize, x: f64, width: f64, colour: Rgb) {
        let last = self.strips.len();
        for (i, strip) in self.strips.iter_mut().enumerate().skip(first) {
            // Neighbouring pieces overlap a little, so that no seam shows.
            let above = if i == first { 0.0 } else { strip.before };
            let below = if i + 1 == last { 0.0 } else { 0.4 };
            let bar = rectangle(x, -above, width, above + strip.height + below, colour);
            strip.commands.splice(0..0, unsaid(vec![bar]));
        }
    }

    /// Makes one unbroken box of everything from a strip on, if it fits on a page.
    pub(crate) fn boxed(&mut self, first: usize, room: f64, frame: Frame) {
        let strips = &self.strips[first..];
        let inner: f64 = strips.iter().map(|s| s.before + s.height).sum::<f64>()
            - strips.first().map_or(0.0, |s| s.before);
        let height = inner + 2.0 * frame.padding;
        if height > room || strips.is_empty() {
            return;
        }
        let strips = self.strips.split_off(first);
        let before = strips[0].before;
        let outline = rounded(frame.left, 0.0, frame.right - frame.left, height, 6.0);
        let mut commands = unsaid(vec![Command::Path {
            segments: outline,
            closed: true,
            fill: Some(frame.fill),
            stroke: None,
        }]);
        if let Some(edge) = frame.edge {
            commands.extend(unsaid(vec![rectangle(frame.left, 0.0, 3.0, height, edge)]));
        }
        let (mut y, mut bookmark, mut names) = (frame.padding, None, Vec::new());
        for (i, strip) in strips.into_iter().enumerate() {
            y += if i == 0 { 0.0 } else { strip.before };
            commands.extend(crate::display::placed(&strip.commands, 0.0, y, 1.0));
            y += strip.height;
            bookmark = bookmark.or(strip.bookmark);
            names.extend(strip.names);
        }
        self.strips.push(Strip { commands, height, before, bookmark, names, ..Strip::default() });
    }
}

/// A box around text.
#[derive(Debug, Copy, Clone)]
pub(crate) struct Frame {
    pub(crate) left: f64,
    pub(crate) right: f64,
    pub(crate) padding: f64,
    pub(crate) fill: Rgb,
    pub(crate) edge: Option<Rgb>,
}

/// The pieces of a line, one after the other.
pub(crate) fn drawn(line: &Line, left: f64, baseline: f64) -> Vec<Command> {
    let mut x = left;
    let mut commands = Vec::new();
    for piece in &line.pieces {
        commands.extend(inked(piece, x, baseline));
        x += advance(&piece.shaped);
    }
    commands
}

/// Words, and the line along them.
pub(super) fn inked(piece: &Piece, x: f64, baseline: f64) -> Vec<Command> {
    let Piece { shaped, colour, ruling, .. } = piece;
    let mut commands = vec![Command::Text(Text {
        x,
        y: baseline,
        anchor: Anchor::Start,
        colour: *colour,
        shaped: shaped.clone(),
    })];
    let (y, right) = (baseline, x + shaped.width);
    match ruling {
        Ruling::None => {}
        Ruling::Under => commands.push(rule(x, right, y + 0.17 * shaped.size, 0.7, *colour)),
        Ruling::Through => commands.push(rule(x, right, y - 0.27 * shaped.size, 0.9, *colour)),
    }
    commands
}

/// Content that is read aloud.
pub(crate) fn said(id: ContentId, commands: Vec<Command>) -> Vec<Command> {
    wrapped(Command::Begin(id), commands)
}

/// Lines, bars and tints.
pub(crate) fn unsaid(commands: Vec<Command>) -> Vec<Command> {
    wrapped(Command::Artifact(Artifact::Layout), commands)
}

fn wrapped(begin: Command, commands: Vec<Command>) -> Vec<Command> {
    let mut all = Vec::with_capacity(commands.len() + 2);
    all.push(begin);
    all.extend(commands);
    all.push(Command::End);
    all
}

/// A filled rectangle.
pub(crate) fn rectangle(x: f64, y: f64, width: f64, height: f64, fill: Rgb) -> Command {
    let corner = |x, y| Segment::Line(Point { x, y });
    let segments = vec![
        Segment::Move(Point { x, y }),
        corner(x + width, y),
        corner(x + width, y + height),
        corner(x, y + height),
    ];
    Command::Path { segments, closed: true, fill: Some(fill), stroke: None }
}

/// A line from the left to the right.
pub(crate) fn rule(left: f64, right: f64, y: f64, width: f64, colour: Rgb) -> Command {
    let segments = vec![Segment::Move(Point { x: left, y }), Segment::Line(Point { x: right, y })];
    let stroke = Some(Stroke { colour, width, dash: None });
    Command::Path { segments, closed: false, fill: None, stroke }
}

/// The part of a quarter circle's radius at which its curve is steered.
const KAPPA: f64 = 0.552_284_75;

/// A rectangle with round corners.
fn rounded(x: f64, y: f64, width: f64, height: f64, radius: f64) -> Vec<Segment> {
    let (right, bottom, k) = (x + width, y + height, radius * (1.0 - KAPPA));
    let p = |x, y| Point { x, y };
    let curve = |a, b, c| Segment::Curve(a, b, c);
    vec![
        Segment::Move(p(x + radius, y)),
        Segment::Line(p(right - radius, y)),
        curve(p(right - k, y), p(right, y + k), p(right, y + radius)),
        Segment::Line(p(right, bottom - radius)),
        curve(p(right, bottom - k), p(right - k, bottom), p(right - radius, bottom)),
        Segment::Line(p(x + radius, bottom)),
        curve(p(x + k, bottom), p(x, bottom - k), p(x, bottom - radius)),
        Segment::Line(p(x, y + radius)),
        curve(p(x, y + k), p(x + k, y), p(x + radius, y)),
    ]
}
