create table if not exists pool_meeting (
    id bigint not null auto_increment primary key,
    pool_id bigint not null,
    held_at datetime(6) not null,
    place varchar(200) not null,
    about text not null,
    language char(2) not null,
    cancelled boolean not null default false,
    constraint pool_meeting_pool foreign key (pool_id) references expert_pool (id)
);
