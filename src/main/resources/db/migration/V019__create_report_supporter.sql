create table if not exists report_supporter (
    id bigint not null auto_increment primary key,
    report_id bigint not null,
    person_id bigint not null,
    since datetime(6) not null,
    constraint report_supporter_once unique (report_id, person_id),
    constraint report_supporter_report foreign key (report_id) references issue_report (id),
    constraint report_supporter_person foreign key (person_id) references person (id)
);
