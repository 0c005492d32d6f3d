create table if not exists session_result (
    idea_id bigint not null primary key,
    dots int not null,
    residents int null comment 'of these; null where the groups are not told apart',
    partners int null,
    constraint session_result_idea foreign key (idea_id) references session_idea (id),
    constraint session_result_whole check ((residents is null) = (partners is null)
        and ifnull(residents + partners, dots) = dots)
) comment 'what became of an idea in a session that closed';
