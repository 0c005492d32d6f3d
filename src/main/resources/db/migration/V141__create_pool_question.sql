create table if not exists pool_question (
    id bigint not null auto_increment primary key,
    theme_id bigint not null,
    text_en varchar(300) not null,
    text_nl varchar(300) not null,
    text_uk varchar(300) not null,
    retired boolean not null default false,
    constraint pool_question_theme foreign key (theme_id) references pool_theme (id)
);
