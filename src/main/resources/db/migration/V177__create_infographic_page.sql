create table if not exists infographic_page (
    infographic_id bigint not null,
    language char(2) not null,
    title varchar(120) not null,
    words longtext not null comment 'what it says, for who does not see it',
    svg mediumtext not null,
    png mediumblob not null,
    a4 mediumblob not null,
    a3 mediumblob not null,
    primary key (infographic_id, language),
    constraint infographic_page_infographic foreign key (infographic_id) references infographic (id),
    constraint infographic_page_language check (language in ('en', 'nl', 'uk')),
    constraint infographic_page_words check (json_valid(words))
) comment 'an infographic in a language, as it was published';
