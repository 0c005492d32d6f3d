create table if not exists session_promise (
    idea_id bigint not null primary key,
    title varchar(150) not null,
    language char(2) not null,
    theme varchar(12) character set ascii collate ascii_bin not null,
    term varchar(5) character set ascii collate ascii_bin not null,
    organisation varchar(120) not null,
    person varchar(120) not null comment 'as said in the session; in the action alone once it closed',
    first_step varchar(300) not null,
    taken_back boolean not null default false,
    constraint session_promise_idea foreign key (idea_id) references session_idea (id),
    constraint session_promise_titled check (title <> '' and organisation <> ''),
    constraint session_promise_term check (term in ('SHORT', 'LONG'))
) comment 'who sees to a chosen idea';
