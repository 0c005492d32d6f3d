create table if not exists poll_outcome (
    poll_id bigint not null,
    step int not null comment '1 is the count at sealing',
    kind varchar(10) not null,
    turnout int not null,
    outcome mediumtext character set utf8mb4 collate utf8mb4_bin not null
        comment 'counts and reckoning, as JSON in the form of RFC 8785; anybody can compute it from the result file',
    happened_at datetime(6) not null,
    primary key (poll_id, step),
    constraint poll_outcome_poll foreign key (poll_id) references poll (id),
    constraint poll_outcome_kind check (kind = 'COUNTED')
) comment 'what comes after sealing';
