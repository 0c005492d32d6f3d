create table if not exists session_dot (
    participant_id bigint not null,
    dot_no tinyint not null comment 'which of those that the participant has',
    session_id bigint not null,
    idea_id bigint not null,
    nth tinyint not null comment 'of the participant on this idea',
    primary key (participant_id, dot_no),
    constraint session_dot_on_one unique (participant_id, idea_id, nth),
    constraint session_dot_participant foreign key (participant_id, session_id)
        references session_participant (id, session_id),
    constraint session_dot_idea foreign key (idea_id, session_id) references session_idea (id, session_id),
    constraint session_dot_no check (dot_no between 1 and 10),
    constraint session_dot_nth check (nth between 1 and 3)
) comment 'gone when the session closes: then they are numbers';
