alter table session_idea
    add column if not exists insight_id bigint null comment 'of the pool, that it answers' after theme_id,
    add constraint session_idea_insight foreign key if not exists (insight_id) references insight (id);
