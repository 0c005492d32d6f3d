-- Each list lies in its order, with all that its filters and its readers are told by: what they leave out is not read.
-- Descending where the newest come first, since MariaDB tests conditions within an index only forwards.
alter table issue_report
    drop index if exists issue_report_work,
    drop index if exists issue_report_work_here,
    drop index if exists issue_report_work_state,
    drop index if exists issue_report_work_state_here,
    drop index if exists issue_report_newest_here,
    drop index if exists issue_report_state,
    drop index if exists issue_report_state_here,
    add index if not exists issue_report_due (municipality_id, work_due, id, visibility, route, location_id, category_id, priority, state, handler_id, reporter_id, reported_at),
    add index if not exists issue_report_due_here (location_id, work_due, id, visibility, route, municipality_id, category_id, priority, state, handler_id, reporter_id, reported_at),
    add index if not exists issue_report_due_in_state (municipality_id, state, work_due, id, category_id, priority, location_id, handler_id),
    add index if not exists issue_report_new_here (location_id, id desc, visibility, route, municipality_id, category_id, priority, state, handler_id, reporter_id, work_due, reported_at),
    add index if not exists issue_report_new_shown (municipality_id, visibility, id),
    add index if not exists issue_report_new_in_state (municipality_id, state, id desc, category_id, priority, location_id),
    add index if not exists issue_report_new_of_priority (municipality_id, priority, id desc),
    add index if not exists issue_report_new_in_category (category_id, id desc, priority, location_id, state),
    -- that of its foreign key, which the last one serves as well
    drop index if exists issue_report_category;
