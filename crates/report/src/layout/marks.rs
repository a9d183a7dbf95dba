use crate::display::{Command, Point, Rgb, Segment, Stroke};
use crate::palette::Colours;

/// What an answer means, as a shape that does without colour.
#[derive(Debug, Copy, Clone, PartialEq, Eq)]
pub(crate) enum AnswerMark {
    /// Met: filled, with a tick.
    Met,
    /// Not met: a ring with a line.
    NotMet,
    /// Does not count: a ring with a stroke through it.
    Outside,
    /// The day gave no occasion: a ring with a dot.
    NoOccasion,
    /// Unanswered: a dashed ring.
    Open,
}

impl AnswerMark {
    /// Draws the mark around a point.
    pub(crate) fn drawn(self, (x, y): (f64, f64), colours: &Colours) -> Vec<Command> {
        let ring = |dash| Command::Circle {
            centre: Point { x, y },
            radius: 3.9,
            fill: Some(colours.paper),
            stroke: Some(Stroke { colour: colours.edge, width: 1.0, dash }),
        };
        match self {
            Self::Met => vec![
                Command::Circle {
                    centre: Point { x, y },
                    radius: 4.4,
                    fill: Some(colours.score),
                    stroke: None,
                },
                line(
                    &[(x - 2.1, y + 0.1), (x - 0.6, y + 1.7), (x + 2.1, y - 1.6)],
                    1.2,
                    colours.paper,
                ),
            ],
            Self::NotMet => {
                vec![ring(None), line(&[(x - 1.7, y), (x + 1.7, y)], 1.0, colours.edge)]
            }
            Self::Outside => {
                vec![ring(None), line(&[(x - 2.6, y + 2.6), (x + 2.6, y - 2.6)], 1.0, colours.edge)]
            }
            Self::NoOccasion => {
                let dot = Command::Circle {
                    centre: Point { x, y },
                    radius: 1.2,
                    fill: Some(colours.edge),
                    stroke: None,
                };
                vec![ring(None), dot]
            }
            Self::Open => vec![ring(Some((1.6, 1.4)))],
        }
    }
}

/// An open circle: something to reach.
pub(crate) fn to_reach((x, y): (f64, f64), colours: &Colours) -> Vec<Command> {
    vec![Command::Circle {
        centre: Point { x, y },
        radius: 4.4,
        fill: Some(colours.paper),
        stroke: Some(Stroke { colour: colours.edge, width: 1.1, dash: None }),
    }]
}

/// An eye: a person should look.
pub(crate) fn eye((x, y): (f64, f64), colour: Rgb) -> Vec<Command> {
    let p = |dx: f64, dy: f64| Point { x: x + dx, y: y + dy };
    let lids = vec![
        Segment::Move(p(-6.5, 0.0)),
        Segment::Curve(p(-4.0, -5.2), p(4.0, -5.2), p(6.5, 0.0)),
        Segment::Curve(p(4.0, 5.2), p(-4.0, 5.2), p(-6.5, 0.0)),
    ];
    let stroke = Some(Stroke { colour, width: 1.2, dash: None });
    vec![
        Command::Path { segments: lids, closed: true, fill: None, stroke },
        Command::Circle { centre: p(0.0, 0.0), radius: 1.9, fill: Some(colour), stroke: None },
    ]
}

fn line(points: &[(f64, f64)], width: f64, colour: Rgb) -> Command {
    let segments = points
        .iter()
        .enumerate()
        .map(
            |(i, &(x, y))| {
                if i == 0 { Segment::Move(Point { x, y }) } else { Segment::Line(Point { x, y }) }
            },
        )
        .collect();
    let stroke = Some(Stroke { colour, width, dash: None });
    Command::Path { segments, closed: false, fill: None, stroke }
}
