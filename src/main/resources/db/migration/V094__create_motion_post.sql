create table if not exists motion_post (
    id bigint not null auto_increment primary key,
    motion_id bigint not null,
    thread_id bigint null comment 'the post that it answers; null: it begins a thread',
    author_id bigint not null,
    text text not null comment 'empty once it is removed',
    language char(2) not null,
    posted_at datetime(6) not null,
    edited_at datetime(6) null,
    removed_at datetime(6) null,
    removed_by bigint null,
    removal_reason text not null default '',
    removal_language char(2) null,
    constraint motion_post_motion foreign key (motion_id) references motion (id),
    constraint motion_post_thread foreign key (thread_id) references motion_post (id),
    constraint motion_post_author foreign key (author_id) references person (id),
    constraint motion_post_removed_by foreign key (removed_by) references person (id),
    constraint motion_post_removed check ((removed_at is null) = (removed_by is null)
        and (removed_at is null) = (removal_language is null) and (removed_at is null or text = '')),
    index motion_post_threads (motion_id, thread_id, id)
);
