create table if not exists photo (
    id bigint not null auto_increment primary key,
    token varchar(22) character set ascii collate ascii_bin not null comment 'random; its name to the outside',
    person_id bigint not null,
    kept_at datetime(6) not null,
    width int not null,
    height int not null,
    checked boolean not null comment 'a virus scanner found nothing, or there is none',
    thing varchar(20) character set ascii collate ascii_bin null comment 'the kind of thing whose photo it is; null until there is one',
    thing_id bigint null,
    constraint photo_token unique (token),
    constraint photo_person foreign key (person_id) references person (id),
    constraint photo_thing check ((thing is null) = (thing_id is null)),
    index photo_of_thing (thing, thing_id, id),
    index photo_unchecked (checked, id)
);
