create table if not exists report_token (
    report_id bigint not null,
    word varchar(30) collate utf8mb4_bin not null comment 'as SearchWords makes it',
    source varchar(7) not null comment 'where it stands, and so who may find the report by it',
    confidential boolean not null comment 'it was written when the report was',
    municipality_id bigint not null,
    work_due datetime(6) null comment 'of the report',
    primary key (report_id, word, source, confidential),
    constraint report_token_report foreign key (report_id) references issue_report (id),
    constraint report_token_source check (source in ('REPORT', 'MESSAGE', 'NOTE')),
    index report_token_word (municipality_id, word, report_id, work_due)
);
