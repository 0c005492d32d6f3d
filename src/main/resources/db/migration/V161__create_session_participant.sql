create table if not exists session_participant (
    id bigint not null auto_increment primary key,
    session_id bigint not null,
    token_hash binary(32) not null comment 'SHA-256 of what only the participant has',
    nickname varchar(40) not null,
    party varchar(8) character set ascii collate ascii_bin not null,
    joined_at datetime(6) not null,
    out_at datetime(6) null comment 'thrown out',
    constraint session_participant_token unique (token_hash),
    constraint session_participant_there unique (id, session_id),
    constraint session_participant_session foreign key (session_id) references pool_session (id),
    constraint session_participant_party check (party in ('RESIDENT', 'PARTNER')),
    index session_participant_list (session_id, out_at, id)
) comment 'gone when the session closes';
