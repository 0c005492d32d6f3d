create table if not exists poll_file (
    poll_id bigint not null,
    part int not null comment 'from 1',
    content mediumblob not null comment 'bytes of the result file, JSON in the form of RFC 8785',
    primary key (poll_id, part),
    constraint poll_file_poll foreign key (poll_id) references poll (id)
) comment 'what was sealed; what the tables say is held against it'
