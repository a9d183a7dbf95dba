//! One command, one call into `app`. If a body needs an `if`, it belongs there.

mod bin;
mod day;
mod exchange;
mod keys;
mod note;
mod observe;
mod own;
mod plan;
mod report;
mod result;
mod rubric;
mod stage;
mod start;
mod visit;

use tauri::Runtime;
use tauri_specta::{Builder, collect_commands};

/// The commands there are, with their types.
pub(crate) fn all<R: Runtime>() -> Builder<R> {
    Builder::new()
        .commands(collect_commands![
            start::start,
            start::create_workspace,
            start::create_workspace_elsewhere,
            start::open_workspace,
            start::open_recent,
            start::open_example,
            start::renew_example,
            start::close_workspace,
            start::set_settings,
            start::keep_screen,
            keys::lock_workspace,
            keys::unlock,
            keys::still_here,
            keys::watch_lock,
            keys::key_slots,
            keys::set_passphrase,
            keys::make_recovery_code,
            keys::save_recovery_sheet,
            keys::forget_recovery_code,
            keys::set_opens_by_itself,
            visit::overview,
            visit::assessments,
            visit::find_kindergartens,
            visit::groups,
            visit::change_group,
            visit::merge_group,
            visit::import_register,
            visit::stop_work,
            visit::mint_visit,
            visit::link_visit,
            visit::start_assessment,
            visit::rubrics,
            observe::scale,
            observe::observe,
            observe::answer_indicator,
            observe::answer_rest,
            observe::count_episodes,
            observe::write_note,
            observe::change_note,
            observe::keep_place,
            observe::set_facts,
            observe::set_note_reason,
            observe::run_clock,
            observe::stop_clock,
            observe::undo,
            observe::redo,
            result::result,
            report::chart,
            report::charts,
            report::meeting,
            result::finalize,
            report::report_pages,
            report::save_report,
            report::save_archive,
            report::reports_to_make,
            report::save_reports,
            report::letter_pages,
            report::save_letter,
            stage::report_progress,
            stage::issue_preliminary,
            stage::comment_on_facts,
            stage::answer_comment,
            stage::close_report,
            stage::begin_correction,
            stage::drop_correction,
            stage::informed,
            stage::set_informed,
            stage::municipality,
            stage::set_municipality,
            plan::follow_up,
            plan::change_plan,
            plan::agree_plan,
            plan::plans,
            plan::goals_before,
            plan::save_plan_file,
            plan::read_plan_file,
            own::begin_self_assessment,
            own::self_assessment,
            own::self_assessments,
            own::save_self_sheet,
            own::read_self_sheets,
            own::remove_self_sheet,
            own::agree_same,
            own::share_self,
            rubric::rubric_page,
            rubric::edit_rubric,
            rubric::undo_rubric_edit,
            rubric::rubric_diff,
            rubric::try_score,
            rubric::save_version,
            rubric::preview_move,
            rubric::move_draft,
            rubric::add_rubric,
            rubric::export_rubric,
            rubric::save_workbook,
            rubric::read_workbook,
            rubric::print_rubric,
            rubric::print_diff,
            exchange::outbox,
            exchange::send,
            exchange::import_bundles,
            exchange::office_summary,
            exchange::office_status,
            day::day_view,
            day::begin_situation,
            day::end_situation,
            observe::indicator_history,
            note::look_at,
            note::look_over,
            note::allowed_words,
            note::allow_word,
            note::forbid_word,
            note::concern_card,
            note::open_concern_card,
            note::set_concern_card,
            note::search_notes,
            rubric::save_blank_sheet,
            bin::bin,
            bin::bin_draft,
            bin::bin_visit,
            bin::restore_from_bin,
        ])
        // Dates, hashes and the like cross as they are written: one form in both directions.
        .disable_serde_phases()
        // Counts stay far below 2^53.
        .dangerously_cast_bigints_to_number()
}
