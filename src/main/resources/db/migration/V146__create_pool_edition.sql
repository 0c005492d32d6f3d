create table if not exists pool_edition (
    pool_id bigint not null,
    edition_no int not null,
    counted_at datetime(6) not null,
    interviews int not null comment 'of which none is in another edition',
    primary key (pool_id, edition_no),
    constraint pool_edition_pool foreign key (pool_id) references expert_pool (id),
    constraint pool_edition_enough check (interviews >= 5)
);
