alter table action
    add column if not exists taken_out_by bigint null comment 'who took its words out after it ended, such as a name',
    add column if not exists taken_out_at datetime(6) null,
    add constraint action_taker foreign key if not exists (taken_out_by) references person (id);
