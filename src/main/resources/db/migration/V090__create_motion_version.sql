create table if not exists motion_version (
    motion_id bigint not null,
    version_no int not null comment 'from 1',
    kind varchar(10) not null,
    author_id bigint null comment 'null: the outcome of a vote made it',
    amendment_id bigint null comment 'that was worked in',
    title_en varchar(150) character set utf8mb4 collate utf8mb4_bin not null comment 'empty in a language that it is not in',
    title_nl varchar(150) character set utf8mb4 collate utf8mb4_bin not null,
    title_uk varchar(150) character set utf8mb4 collate utf8mb4_bin not null,
    text_en text character set utf8mb4 collate utf8mb4_bin not null,
    text_nl text character set utf8mb4 collate utf8mb4_bin not null,
    text_uk text character set utf8mb4 collate utf8mb4_bin not null,
    made_at datetime(6) not null,
    primary key (motion_id, version_no),
    constraint motion_version_motion foreign key (motion_id) references motion (id),
    constraint motion_version_author foreign key (author_id) references person (id),
    constraint motion_version_amendment foreign key (amendment_id) references motion_amendment (id),
    constraint motion_version_once unique (amendment_id),
    constraint motion_version_kind check (
        kind in ('SUBMITTED', 'CHANGED', 'TRANSLATED') and author_id is not null and amendment_id is null
        or kind = 'AMENDED' and author_id is null and amendment_id is not null)
) comment 'each text that a motion had; none is ever changed';
