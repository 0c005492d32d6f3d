create table if not exists municipality (
    id bigint not null auto_increment primary key,
    code varchar(20) not null,
    name varchar(100) not null,
    constraint municipality_code unique (code)
);
