create table if not exists checklist_event (
    id bigint not null auto_increment primary key,
    checklist_id bigint not null,
    kind varchar(10) not null,
    person_id bigint not null,
    happened_at datetime(6) not null,
    reason varchar(1000) not null,
    constraint checklist_event_checklist foreign key (checklist_id) references checklist (id),
    constraint checklist_event_person foreign key (person_id) references person (id),
    constraint checklist_event_kind check (kind in ('PLANNED', 'OPENED', 'SUBMITTED', 'REOPENED', 'CANCELLED')),
    index checklist_event_moment (checklist_id, happened_at)
);
