alter table interview
    add column if not exists marked_at datetime(6) null comment 'when it last got or lost a passage, or one went to another insight';
