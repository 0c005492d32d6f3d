create table if not exists recheck (
    action_id bigint not null,
    answer_id bigint not null comment 'that failed',
    asked_at datetime(6) not null,
    checked_by bigint null comment 'the answer in which it was looked at again',
    primary key (action_id, answer_id),
    constraint recheck_action foreign key (action_id) references action (id),
    constraint recheck_answer foreign key (answer_id) references answer (id),
    constraint recheck_checked_by foreign key (checked_by) references answer (id)
) comment 'what failed at a location and is mended, to be looked at again in its next round';
