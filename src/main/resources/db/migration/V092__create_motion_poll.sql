create table if not exists motion_poll (
    poll_id bigint not null primary key,
    motion_id bigint not null,
    amendment_id bigint null comment 'null: the motion itself',
    round int not null comment 'from 1; a next one when too few voted',
    constraint motion_poll_poll foreign key (poll_id) references poll (id),
    constraint motion_poll_motion foreign key (motion_id) references motion (id),
    constraint motion_poll_amendment foreign key (amendment_id) references motion_amendment (id),
    index motion_poll_round (motion_id, amendment_id, round)
);
