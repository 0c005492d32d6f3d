create table if not exists standard_text (
    id bigint not null auto_increment primary key,
    version int not null,
    municipality_id bigint not null,
    category_id bigint null comment 'null: goes with any',
    occasion varchar(6) not null,
    text_en varchar(1000) not null,
    text_nl varchar(1000) not null,
    text_uk varchar(1000) not null,
    retired boolean not null,
    constraint standard_text_municipality foreign key (municipality_id) references municipality (id),
    constraint standard_text_category foreign key (category_id) references issue_category (id),
    constraint standard_text_occasion check (occasion in ('TELL', 'ASK', 'SOLVE', 'REJECT')),
    index standard_text_fitting (municipality_id, occasion, category_id)
);
