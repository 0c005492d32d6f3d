create table if not exists report_rater (
    id bigint not null auto_increment primary key,
    location_id bigint not null,
    month date not null comment 'its first day',
    person_id bigint null comment 'so that each counts once; null when the month is over',
    constraint report_rater_once unique (location_id, month, person_id),
    constraint report_rater_location foreign key (location_id) references location (id),
    constraint report_rater_person foreign key (person_id) references person (id),
    index report_rater_named (person_id, month)
);
