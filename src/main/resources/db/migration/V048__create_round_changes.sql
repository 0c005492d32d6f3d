create table if not exists round_changes (
    municipality_id bigint not null primary key,
    times bigint not null comment 'how often a round of its locations was submitted or reopened; none yet without a row',
    constraint round_changes_municipality foreign key (municipality_id) references municipality (id)
);
