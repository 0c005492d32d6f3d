create table if not exists passage (
    id bigint not null auto_increment primary key,
    interview_id bigint not null,
    question_id bigint null comment 'null: of the remarks',
    text text not null comment 'as it stands in the interview',
    theme_id bigint not null,
    tone varchar(8) character set ascii collate ascii_bin not null,
    insight_id bigint null,
    constraint passage_interview foreign key (interview_id) references interview (id),
    constraint passage_question foreign key (question_id) references pool_question (id),
    constraint passage_theme foreign key (theme_id) references pool_theme (id),
    constraint passage_insight foreign key (insight_id, theme_id) references insight (id, theme_id),
    constraint passage_words check (text <> ''),
    constraint passage_tone check (tone in ('POSITIVE', 'NEUTRAL', 'NEGATIVE')),
    index passage_loose (theme_id, insight_id, id)
) comment 'of an interview, that matters';
