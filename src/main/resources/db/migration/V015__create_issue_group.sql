create table if not exists issue_group (
    id bigint not null auto_increment primary key,
    municipality_id bigint not null,
    code varchar(20) not null,
    position int not null,
    name_en varchar(100) not null,
    name_nl varchar(100) not null,
    name_uk varchar(100) not null,
    constraint issue_group_code unique (municipality_id, code),
    constraint issue_group_municipality foreign key (municipality_id) references municipality (id)
);
