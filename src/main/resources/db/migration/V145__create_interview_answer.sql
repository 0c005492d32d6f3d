create table if not exists interview_answer (
    interview_id bigint not null,
    question_id bigint not null,
    text text not null,
    primary key (interview_id, question_id),
    constraint interview_answer_interview foreign key (interview_id) references interview (id),
    constraint interview_answer_question foreign key (question_id) references pool_question (id)
);
