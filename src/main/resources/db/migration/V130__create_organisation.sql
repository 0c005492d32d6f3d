create table if not exists organisation (
    id bigint not null auto_increment primary key,
    version int not null,
    municipality_id bigint not null,
    name varchar(120) not null,
    removed_at datetime(6) null comment 'what it promised before stays; it is given nothing more',
    present boolean as (if(removed_at is null, true, null)) stored,
    constraint organisation_once unique (municipality_id, name, present),
    constraint organisation_there unique (id, municipality_id),
    constraint organisation_municipality foreign key (municipality_id) references municipality (id),
    constraint organisation_named check (name <> '')
) comment 'that promises actions';
