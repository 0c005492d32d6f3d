create table if not exists report_rated (
    id bigint not null auto_increment primary key,
    report_id bigint not null,
    constraint report_rated_once unique (report_id),
    constraint report_rated_report foreign key (report_id) references issue_report (id)
);
