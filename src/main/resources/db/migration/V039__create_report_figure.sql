create table if not exists report_figure (
    id bigint not null auto_increment primary key,
    municipality_id bigint not null,
    month date not null comment 'its first day; of the reports of that month, once it is over',
    part varchar(10) character set ascii collate ascii_bin not null comment 'what is counted together: a category at a location, all categories of a location, a category at all locations; DONE says that the month is counted',
    location_id bigint null,
    category_id bigint null,
    audience varchar(16) character set ascii collate ascii_bin not null comment 'who may know of them',
    reported int not null,
    responses text character set ascii collate ascii_bin not null comment 'how many took how long until the first response, as Durations writes it',
    solutions text character set ascii collate ascii_bin not null,
    constraint report_figure_municipality foreign key (municipality_id) references municipality (id),
    constraint report_figure_location foreign key (location_id) references location (id),
    constraint report_figure_category foreign key (category_id) references issue_category (id),
    constraint report_figure_part check (part in ('CELL', 'LOCATION', 'CATEGORY', 'DONE')),
    constraint report_figure_audience check (audience in ('EVERYBODY', 'LOCATION_MANAGER', 'COUNCIL', 'MUNICIPALITY')),
    index report_figure_part (part, municipality_id, month, location_id),
    index report_figure_month (municipality_id, month)
);
