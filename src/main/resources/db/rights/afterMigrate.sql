-- What the account that serves may do, table by table; the owner gives it after each start's migrations.
-- Nothing is ever deleted but plans of jobs that no longer exist and old notifications. What has been published, and what has happened, can't be rewritten.
grant select on flyway_schema_history to ${serves};
grant select, insert, update on municipality to ${serves};
grant select, insert on set_up to ${serves};
grant select, insert, update on location to ${serves};
grant select, insert, update on person to ${serves};
grant select, insert, update on person_function to ${serves};
grant select, insert, update on checklist_template to ${serves};
grant select, insert on theme to ${serves};
grant select, insert on indicator to ${serves};
grant select, insert, update on checklist to ${serves};
grant select, insert, update on answer to ${serves};
grant select, insert on checklist_event to ${serves};
grant select, insert on issue_group to ${serves};
grant select, insert, update on issue_category to ${serves};
grant select, insert, update on issue_report to ${serves};
grant select, insert on report_event to ${serves};
grant select, insert on report_supporter to ${serves};
grant select, insert, update on report_counter to ${serves};
grant select, insert, update, delete on scheduled_tasks to ${serves};
grant select, insert, update, delete on notification to ${serves};
grant select, insert, update on notification_setting to ${serves};
