create table if not exists motion_event (
    id bigint not null auto_increment primary key,
    motion_id bigint not null,
    kind varchar(20) not null,
    person_id bigint null comment 'null: it followed from a count',
    happened_at datetime(6) not null,
    version_no int null comment 'the text that came of it',
    amendment_id bigint null comment 'to which it happened; null: to the motion itself',
    poll_id bigint null,
    text text not null comment 'why',
    language char(2) null,
    constraint motion_event_motion foreign key (motion_id) references motion (id),
    constraint motion_event_person foreign key (person_id) references person (id),
    constraint motion_event_amendment foreign key (amendment_id) references motion_amendment (id),
    constraint motion_event_poll foreign key (poll_id) references poll (id)
) comment 'what happened to a motion; only ever added';
