alter table insight
    add column if not exists changed_at datetime(6) null comment 'when its words were said otherwise last',
    add column if not exists changed_by bigint null,
    add constraint insight_changer foreign key if not exists (changed_by) references person (id);
