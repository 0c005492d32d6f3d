create table if not exists action_counter (
    id bigint not null auto_increment primary key,
    municipality_id bigint not null,
    year smallint not null,
    last_number int not null,
    constraint action_counter_once unique (municipality_id, year),
    constraint action_counter_municipality foreign key (municipality_id) references municipality (id)
);
