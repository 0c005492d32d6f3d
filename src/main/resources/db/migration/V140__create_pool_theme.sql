create table if not exists pool_theme (
    id bigint not null auto_increment primary key,
    pool_id bigint not null,
    name_en varchar(80) not null,
    name_nl varchar(80) not null,
    name_uk varchar(80) not null,
    retired boolean not null default false,
    constraint pool_theme_pool foreign key (pool_id) references expert_pool (id)
);
