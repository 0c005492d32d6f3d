alter table issue_report
    add column if not exists response_told smallint not null default 0 comment 'per cent of the target of which those concerned were told',
    add column if not exists solution_told smallint not null default 0,
    add column if not exists escalation_due datetime(6) null comment 'when somebody is told next; computed from its events',
    add index if not exists issue_report_escalation (escalation_due),
    add index if not exists issue_report_last_word (state, solved_at);
