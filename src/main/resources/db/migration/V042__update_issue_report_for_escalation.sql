-- those from before V029 had no moment: the job looks at each once, and sets the next one
update issue_report
set escalation_due = reported_at
where escalation_due is null and state in ('NEW', 'ACCEPTED', 'IN_PROGRESS', 'WAITING', 'REOPENED');
