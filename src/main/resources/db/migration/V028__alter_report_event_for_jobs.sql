alter table report_event
    modify person_id bigint null comment 'null: nobody, its time had come',
    drop constraint if exists report_event_kind,
    add constraint report_event_kind check (kind in ('REPORTED', 'ACCEPTED', 'STARTED', 'ASKED', 'ANSWERED', 'SOLVED', 'REJECTED', 'CONFIRMED', 'EXPIRED', 'REOPENED', 'MERGED', 'UNMERGED', 'ASSIGNED', 'RECATEGORISED', 'PRIORITISED', 'SHOWN', 'MESSAGE', 'NOTE', 'JOINED', 'LEFT', 'CORRECTED')),
    drop constraint if exists report_event_by_somebody,
    add constraint report_event_by_somebody check ((person_id is null) = (kind = 'EXPIRED'));
