create table if not exists motion_amendment (
    id bigint not null auto_increment primary key,
    motion_id bigint not null,
    amendment_no int not null comment 'within the motion, from 1',
    proposer_id bigint not null,
    state varchar(10) not null,
    passage_en text character set utf8mb4 collate utf8mb4_bin not null comment 'empty where the motion has no English',
    passage_nl text character set utf8mb4 collate utf8mb4_bin not null,
    passage_uk text character set utf8mb4 collate utf8mb4_bin not null,
    replacement_en text character set utf8mb4 collate utf8mb4_bin not null comment 'empty: the passage goes',
    replacement_nl text character set utf8mb4 collate utf8mb4_bin not null,
    replacement_uk text character set utf8mb4 collate utf8mb4_bin not null,
    reason text not null,
    language char(2) null comment 'of the reason',
    proposed_at datetime(6) not null,
    constraint motion_amendment_once unique (motion_id, amendment_no),
    constraint motion_amendment_motion foreign key (motion_id) references motion (id),
    constraint motion_amendment_proposer foreign key (proposer_id) references person (id),
    constraint motion_amendment_state check (state in
        ('PROPOSED', 'IN_VOTE', 'ADOPTED', 'REJECTED', 'WITHDRAWN', 'LAPSED')),
    index motion_amendment_open (motion_id, state)
);
