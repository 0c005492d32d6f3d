-- an open report of a priority that few have, or none
alter table issue_report
    add index if not exists issue_report_due_of_priority (municipality_id, priority, work_due, id, category_id, location_id, state, handler_id);
