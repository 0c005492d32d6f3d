create table if not exists session_idea (
    id bigint not null auto_increment primary key,
    session_id bigint not null,
    theme_id bigint not null,
    text varchar(300) not null,
    language char(2) not null,
    participant_id bigint null comment 'whose it is, while the session is open',
    added_at datetime(6) not null,
    joined_to bigint null comment 'the idea that says the same',
    constraint session_idea_there unique (id, session_id),
    constraint session_idea_session foreign key (session_id) references pool_session (id),
    constraint session_idea_theme foreign key (theme_id) references pool_theme (id),
    constraint session_idea_participant foreign key (participant_id, session_id)
        references session_participant (id, session_id),
    constraint session_idea_joined foreign key (joined_to, session_id) references session_idea (id, session_id),
    constraint session_idea_text check (char_length(text) between 10 and 300)
);
