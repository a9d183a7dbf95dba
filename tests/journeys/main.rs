//! A user's story a module, on the real store.

mod bin;
mod blank_sheet;
mod concern;
mod correction;
mod day_warnings;
mod few_presses;
mod groups;
mod half_day;
mod history;
mod kindergartens;
mod look_over;
mod merge;
mod note_reasons;
mod observe;
mod practice;
mod privacy;
mod register_twice;
mod rubric_licence;
mod rubric_versions;
mod search;
mod sittings;
mod stages;
mod two_assessors;
mod watched;
mod window_example;
mod window_session;
