create table if not exists action_event (
    id bigint not null auto_increment primary key,
    action_id bigint not null,
    kind varchar(8) character set ascii collate ascii_bin not null,
    person_id bigint null comment 'null: it followed from something else',
    happened_at datetime(6) not null,
    organisation_id bigint null comment 'to which it was given',
    old_deadline date null,
    new_deadline date null,
    text text not null,
    language char(2) null,
    ends boolean as (if(kind in ('FINISHED', 'STOPPED'), true, null)) stored,
    constraint action_event_end unique (action_id, ends),
    constraint action_event_action foreign key (action_id) references action (id),
    constraint action_event_person foreign key (person_id) references person (id),
    constraint action_event_organisation foreign key (organisation_id) references organisation (id),
    constraint action_event_kind check (kind in
        ('PROPOSED', 'ASSIGNED', 'ACCEPTED', 'NOTED', 'CHANGED', 'MOVED', 'FINISHED', 'STOPPED')),
    constraint action_event_words check ((text = '') = (language is null)
        and (kind not in ('NOTED', 'FINISHED', 'STOPPED') or text <> '')),
    index action_event_latest (action_id, id)
) comment 'what happened to an action; only ever added, and it ends once';
