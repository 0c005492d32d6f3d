create table if not exists insight_outcome (
    insight_id bigint not null,
    action_id bigint not null,
    finished_at datetime(6) not null,
    primary key (insight_id, action_id),
    constraint insight_outcome_insight foreign key (insight_id) references insight (id),
    constraint insight_outcome_action foreign key (action_id) references action (id)
) comment 'actions that came of an insight and are done';
