-- What the account that serves may do, table by table; the owner gives it after each start's migrations.
-- Nothing is ever deleted but plans of jobs that no longer exist, photos that nothing needs any more, old notifications,
-- support of a motion that is taken back, and what is a copy or the reader's own: words to search by, figures of months,
-- saved views, drafts of motions, who was told. What has been published, and what has happened, can't be rewritten, but
-- that the words, the reporter and the supporters of what is forgotten are taken out.
grant select on flyway_schema_history to ${serves};
grant select, insert, update on municipality to ${serves};
grant select, insert on set_up to ${serves};
grant select, insert, update on location to ${serves};
grant select, insert, update on person to ${serves};
grant select, insert, update on person_function to ${serves};
grant select, insert, update on council to ${serves};
grant select, insert, update on checklist_template to ${serves};
grant select, insert on theme to ${serves};
grant select, insert on indicator to ${serves};
grant select, insert, update on checklist to ${serves};
grant select, insert, update on answer to ${serves};
grant select, insert on checklist_event to ${serves};
grant select, insert, update on round_changes to ${serves};
grant select, insert on issue_group to ${serves};
grant select, insert, update on issue_category to ${serves};
grant select, insert, update on issue_report to ${serves};
grant select, insert, update (person_id, text, language) on report_event to ${serves};
grant select, insert, update (person_id) on report_supporter to ${serves};
grant select, insert, update on report_counter to ${serves};
grant select, insert, update, delete on photo to ${serves};
grant select, insert, update on photo_content to ${serves};
grant select, insert on report_rated to ${serves};
grant select, insert, update on report_rating to ${serves};
grant select, insert, update (person_id) on report_rater to ${serves};
grant select, insert, delete on contact_told to ${serves};
grant select, insert, update, delete on report_token to ${serves};
grant select, insert, delete on report_figure to ${serves};
grant select, insert, delete on report_month_changed to ${serves};
grant select, insert, update on standard_text to ${serves};
grant select, insert, update, delete on saved_view to ${serves};
grant select, insert, update on work_calendar to ${serves};
grant select, insert, update, delete on scheduled_tasks to ${serves};
grant select, insert, update, delete on notification to ${serves};
grant select, insert, update on notification_setting to ${serves};
grant select, insert on poll to ${serves};
grant select, insert, update (has_voted) on poll_roll to ${serves};
grant select, insert on ballot to ${serves};
grant select, insert on poll_receipt to ${serves};
grant select, insert on open_ballot to ${serves};
grant select, insert on poll_file to ${serves};
grant select, insert on poll_outcome to ${serves};
grant select, insert, update, delete on motion_draft to ${serves};
grant select, insert, update on motion_counter to ${serves};
grant select, insert, update (state, version_no, changed_at) on motion to ${serves};
grant select, insert, update (state, passage_en, passage_nl, passage_uk, replacement_en, replacement_nl, replacement_uk) on motion_amendment to ${serves};
grant select, insert on motion_version to ${serves};
grant select, insert, delete on motion_support to ${serves};
grant select, insert on motion_poll to ${serves};
grant select, insert on motion_event to ${serves};
grant select, insert, update (text, language, edited_at, removed_at, removed_by, removal_reason, removal_language) on motion_post to ${serves};
grant execute on procedure open_poll to ${serves};
grant execute on procedure close_poll to ${serves};
grant execute on procedure seal_poll to ${serves};
