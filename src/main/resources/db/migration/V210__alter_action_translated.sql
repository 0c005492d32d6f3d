alter table action
    add column if not exists translated_by bigint null comment 'who put it last into a language in which it was not when it ended',
    add column if not exists translated_at datetime(6) null,
    add constraint action_translator foreign key if not exists (translated_by) references person (id);
