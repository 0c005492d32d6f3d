create table if not exists report_rating (
    id bigint not null auto_increment primary key,
    location_id bigint not null,
    month date not null comment 'its first day',
    stars tinyint not null,
    times int not null comment 'answers are counted, so that none of them leads to a report',
    constraint report_rating_once unique (location_id, month, stars),
    constraint report_rating_location foreign key (location_id) references location (id),
    constraint report_rating_stars check (stars between 1 and 5)
);
