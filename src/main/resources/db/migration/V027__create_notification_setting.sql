create table if not exists notification_setting (
    person_id bigint not null primary key,
    mail varchar(7) character set ascii collate ascii_bin not null,
    constraint notification_setting_person foreign key (person_id) references person (id),
    constraint notification_setting_mail check (mail in ('AT_ONCE', 'DAILY', 'NEVER'))
);
