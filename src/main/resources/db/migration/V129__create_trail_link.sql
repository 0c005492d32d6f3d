create table if not exists trail_link (
    id bigint not null auto_increment primary key,
    from_kind varchar(12) character set ascii collate ascii_bin not null,
    from_id bigint not null,
    to_kind varchar(12) character set ascii collate ascii_bin not null,
    to_id bigint not null,
    linked_at datetime(6) not null,
    constraint trail_link_once unique (from_kind, from_id, to_kind, to_id),
    constraint trail_link_onwards check (from_kind <> to_kind or from_id <> to_id),
    index trail_link_back (to_kind, to_id)
) comment 'which thing came of which; only ever added';
