create table if not exists agenda_setting (
    municipality_id bigint not null primary key,
    public_page boolean not null comment 'whether everybody reads what was promised; without a row it is off',
    changed_by bigint null,
    changed_at datetime(6) not null,
    constraint agenda_setting_municipality foreign key (municipality_id) references municipality (id),
    constraint agenda_setting_person foreign key (changed_by) references person (id)
) comment 'what oversight chose for the agenda of its municipality, and who did so last';
