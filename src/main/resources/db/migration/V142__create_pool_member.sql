create table if not exists pool_member (
    pool_id bigint not null,
    person_id bigint not null,
    since datetime(6) not null,
    until datetime(6) null comment 'the first moment at which the person is no longer a member',
    primary key (pool_id, person_id),
    constraint pool_member_pool foreign key (pool_id) references expert_pool (id),
    constraint pool_member_person foreign key (person_id) references person (id)
);
