create table if not exists expert_pool (
    id bigint not null auto_increment primary key,
    version int not null default 0,
    municipality_id bigint not null,
    question_en varchar(300) not null,
    question_nl varchar(300) not null,
    question_uk varchar(300) not null,
    starts date not null,
    ends date not null comment 'the last day on which interviews are held',
    keep_days smallint not null comment 'so long after closing interviews keep their words and bands',
    closed_at datetime(6) null,
    forgotten_at datetime(6) null,
    constraint expert_pool_municipality foreign key (municipality_id) references municipality (id),
    constraint expert_pool_period check (starts <= ends),
    constraint expert_pool_keep check (keep_days between 30 and 3650),
    constraint expert_pool_forgotten check (forgotten_at is null or closed_at is not null)
);
