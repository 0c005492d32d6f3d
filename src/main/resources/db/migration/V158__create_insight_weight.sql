create table if not exists insight_weight (
    insight_id bigint not null primary key,
    weight smallint null comment 'so many interviews at least, with what was merged into it; null until the next weighing',
    positive tinyint null comment 'quarters of its passages; null where the tone is not told',
    negative tinyint null,
    constraint insight_weight_insight foreign key (insight_id) references insight (id),
    constraint insight_weight_step check (weight in (0, 6, 12, 20, 40)),
    constraint insight_weight_tone check ((positive is null) = (negative is null)
        and (positive is null or weight > 0 and positive >= 0 and negative >= 0 and positive + negative <= 4))
) comment 'of each insight that was ever weighed; oversight sees no others';
