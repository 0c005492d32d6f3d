create table if not exists report_month_changed (
    id bigint not null auto_increment primary key comment 'only ever added to by those who change a report, so that none waits for another',
    municipality_id bigint not null,
    month date not null comment 'something happened to a report of this month after it was over: it is counted anew',
    constraint report_month_changed_municipality foreign key (municipality_id) references municipality (id),
    index report_month_changed_month (municipality_id, month)
);
