create table if not exists pool_session (
    id bigint not null auto_increment primary key,
    pool_id bigint not null,
    leader_id bigint not null comment 'who began it',
    title varchar(150) not null,
    language char(2) not null,
    join_code char(8) character set ascii collate ascii_bin null comment 'by which people join; none once it is closed',
    step varchar(7) character set ascii collate ascii_bin not null,
    dots tinyint not null comment 'so many each participant has',
    begun_at datetime(6) not null,
    closed_at datetime(6) null,
    people smallint null comment 'so many there were when it closed',
    apart boolean null comment 'whether both groups were large enough to be told apart when it closed',
    constraint pool_session_pool foreign key (pool_id) references expert_pool (id),
    constraint pool_session_leader foreign key (leader_id) references person (id),
    constraint pool_session_code unique (join_code),
    constraint pool_session_step check (step in ('WAITING', 'LOOK', 'IDEAS', 'CHOOSE', 'WHO', 'CLOSED')),
    constraint pool_session_dots check (dots between 1 and 10),
    constraint pool_session_titled check (title <> ''),
    constraint pool_session_closed check ((step = 'CLOSED') = (join_code is null)
        and (step = 'CLOSED') = (closed_at is not null)
        and (step = 'CLOSED') = (people is not null) and (step = 'CLOSED') = (apart is not null)),
    index pool_session_list (pool_id, id)
) comment 'where residents and partners choose together what is to be done';
