create table if not exists person (
    id bigint not null auto_increment primary key,
    subject varchar(64) character set ascii collate ascii_bin not null comment 'the account in Keycloak',
    name varchar(200) not null,
    email varchar(254) null,
    language varchar(2) not null,
    last_login datetime(6) not null,
    constraint person_subject unique (subject),
    constraint person_language check (language in ('nl', 'uk', 'en')),
    index person_email (email)
);
