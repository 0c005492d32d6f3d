create table if not exists motion_draft (
    id bigint not null auto_increment primary key,
    council_id bigint not null,
    proposer_id bigint not null,
    title_en varchar(150) not null,
    title_nl varchar(150) not null,
    title_uk varchar(150) not null,
    text_en text not null,
    text_nl text not null,
    text_uk text not null,
    changed_at datetime(6) not null,
    constraint motion_draft_council foreign key (council_id) references council (id),
    constraint motion_draft_proposer foreign key (proposer_id) references person (id),
    index motion_draft_own (proposer_id, council_id, changed_at)
) comment 'what nobody but its proposer sees; it goes when it is submitted';
