create table if not exists set_up (
    id tinyint not null primary key comment 'there is one set-up: of two at once, one fails here',
    municipality_id bigint not null,
    constraint set_up_once check (id = 1),
    constraint set_up_municipality foreign key (municipality_id) references municipality (id)
);
