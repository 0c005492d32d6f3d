create table if not exists work_calendar (
    municipality_id bigint not null primary key,
    version int not null,
    liberation_day boolean not null,
    good_friday boolean not null,
    constraint work_calendar_municipality foreign key (municipality_id) references municipality (id)
);
