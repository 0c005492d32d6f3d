create table if not exists saved_view (
    id bigint not null auto_increment primary key,
    person_id bigint not null,
    name varchar(60) not null,
    query varchar(1000) not null comment 'what stands in the address after the question mark',
    at_first boolean not null comment 'the list is opened with it',
    constraint saved_view_name unique (person_id, name),
    constraint saved_view_person foreign key (person_id) references person (id)
);
