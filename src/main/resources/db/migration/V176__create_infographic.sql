create table if not exists infographic (
    id bigint not null auto_increment primary key,
    pool_id bigint not null,
    published_by bigint not null,
    published_at datetime(6) not null,
    sha256 binary(32) not null comment 'of all its words, so that the same is published once',
    constraint infographic_once unique (pool_id, sha256),
    constraint infographic_pool foreign key (pool_id) references expert_pool (id),
    constraint infographic_publisher foreign key (published_by) references person (id)
);
