alter table issue_report
    add column if not exists forgotten_at datetime(6) null comment 'since then its reporter, words and photos are gone; what is counted stays',
    add index if not exists issue_report_to_forget (forgotten_at, state, reported_at);
