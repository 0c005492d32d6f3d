alter table motion_draft
    add column if not exists from_kind varchar(12) character set ascii collate ascii_bin null comment 'with the id: what the motion is to come of',
    add column if not exists from_id bigint null,
    drop constraint if exists motion_draft_origin,
    add constraint motion_draft_origin check ((from_kind is null) = (from_id is null));
