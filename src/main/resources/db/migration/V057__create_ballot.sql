create table if not exists ballot (
    id binary(16) not null primary key comment 'of a random source, so that the order of voting is in no order here',
    poll_id bigint not null,
    choice varchar(2000) character set ascii collate ascii_bin not null comment 'JSON in the form of RFC 8785',
    constraint ballot_poll foreign key (poll_id) references poll (id),
    index ballot_of_poll (poll_id, id)
) comment 'of secret polls: no person, time or sequence';
