alter table issue_report
    add index if not exists issue_report_work_state (municipality_id, state, work_due),
    add index if not exists issue_report_work_state_here (location_id, state, work_due);
