alter table action_event
    add column if not exists taken_out_by bigint null comment 'who took its words out, such as a name',
    add column if not exists taken_out_at datetime(6) null,
    add constraint action_event_taker foreign key if not exists (taken_out_by) references person (id);
