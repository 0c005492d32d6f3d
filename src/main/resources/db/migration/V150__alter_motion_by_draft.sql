alter table motion
    add column if not exists draft_id bigint null comment 'the draft that it was, which is gone; so its address leads on',
    add unique index if not exists motion_by_draft (draft_id);
