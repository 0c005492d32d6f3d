-- words_kept: its words stand in report_token
alter table issue_report
    add column if not exists words_kept boolean not null default false,
    add index if not exists issue_report_words (words_kept);
