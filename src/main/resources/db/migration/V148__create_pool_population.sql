create table if not exists pool_population (
    pool_id bigint not null,
    attribute varchar(10) not null,
    band varchar(20) not null,
    people int not null,
    primary key (pool_id, attribute, band),
    constraint pool_population_pool foreign key (pool_id) references expert_pool (id),
    constraint pool_population_people check (people between 0 and 1000000)
);
