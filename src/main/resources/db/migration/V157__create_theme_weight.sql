create table if not exists theme_weight (
    theme_id bigint not null primary key,
    weight smallint not null comment 'so many interviews at least, as of the last weighing',
    positive tinyint null comment 'quarters of its passages; null where the tone is not told',
    negative tinyint null,
    constraint theme_weight_theme foreign key (theme_id) references pool_theme (id),
    constraint theme_weight_step check (weight in (0, 6, 12, 20, 40)),
    constraint theme_weight_tone check ((positive is null) = (negative is null)
        and (positive is null or weight > 0 and positive >= 0 and negative >= 0 and positive + negative <= 4))
);
