create table if not exists poll_roll (
    poll_id bigint not null,
    person_id bigint not null,
    has_voted boolean not null default false,
    channel varchar(10) not null default 'PORTAL',
    primary key (poll_id, person_id),
    constraint poll_roll_poll foreign key (poll_id) references poll (id),
    constraint poll_roll_person foreign key (person_id) references person (id),
    constraint poll_roll_channel check (channel = 'PORTAL'),
    index poll_roll_of_person (person_id, poll_id)
) comment 'who may vote, fixed at opening; never when they did';
