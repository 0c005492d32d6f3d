create table if not exists organisation_person (
    person_id bigint not null primary key comment 'of one organisation at most',
    organisation_id bigint not null,
    since datetime(6) not null,
    constraint organisation_person_person foreign key (person_id) references person (id),
    constraint organisation_person_organisation foreign key (organisation_id) references organisation (id)
) comment 'who speaks for it here';
