create table if not exists pool_figure (
    pool_id bigint not null,
    edition_no int not null,
    attribute varchar(10) not null,
    band varchar(20) not null comment 'of where people live, the id of the location',
    people int null comment 'null where it is told together with others only',
    primary key (pool_id, edition_no, attribute, band),
    constraint pool_figure_edition foreign key (pool_id, edition_no) references pool_edition (pool_id, edition_no),
    constraint pool_figure_enough check (people >= 5)
);
