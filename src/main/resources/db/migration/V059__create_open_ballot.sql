create table if not exists open_ballot (
    poll_id bigint not null,
    person_id bigint not null,
    name varchar(200) not null comment 'as it was then, and stands in the result file',
    change_no int not null comment 'from 1; the last one counts',
    choice varchar(2000) character set ascii collate ascii_bin not null comment 'JSON in the form of RFC 8785',
    cast_at datetime(6) not null,
    primary key (poll_id, person_id, change_no),
    constraint open_ballot_roll foreign key (poll_id, person_id) references poll_roll (poll_id, person_id),
    constraint open_ballot_change check (change_no >= 1)
) comment 'of open polls, names beside votes; each change is kept';
