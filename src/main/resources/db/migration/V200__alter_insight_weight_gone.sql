alter table insight_weight
    modify weight smallint null comment 'so many interviews at least, with what was merged into it; -1 when none says it any more; null until the next weighing',
    drop constraint if exists insight_weight_step,
    add constraint insight_weight_step check (weight in (-1, 0, 6, 12, 20, 40));
