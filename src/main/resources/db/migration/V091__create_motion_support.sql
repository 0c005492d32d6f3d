create table if not exists motion_support (
    motion_id bigint not null,
    version_no int not null comment 'the text that is supported; a next one has no support yet',
    person_id bigint not null,
    since datetime(6) not null,
    primary key (motion_id, version_no, person_id),
    constraint motion_support_version foreign key (motion_id, version_no) references motion_version (motion_id, version_no),
    constraint motion_support_person foreign key (person_id) references person (id)
);
