alter table insight
    add column if not exists translated_at datetime(6) null comment 'when it was last said in a language it was not in',
    add column if not exists translated_by bigint null,
    add constraint insight_translator foreign key if not exists (translated_by) references person (id);
