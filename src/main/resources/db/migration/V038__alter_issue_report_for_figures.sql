-- open_since: of those with which somebody still has to do something, when they were reported
alter table issue_report
    add column if not exists open_since datetime(6) as (
        if(state in ('NEW', 'ACCEPTED', 'IN_PROGRESS', 'WAITING', 'REOPENED'), reported_at, null)) stored,
    add index if not exists issue_report_open (municipality_id, open_since),
    add index if not exists issue_report_reported (municipality_id, reported_at);
