alter table report_event
    add column if not exists photos tinyint null comment 'how many came later, or were taken away',
    drop constraint if exists report_event_kind,
    add constraint report_event_kind check (kind in ('REPORTED', 'ACCEPTED', 'STARTED', 'ASKED', 'ANSWERED', 'SOLVED', 'REJECTED', 'CONFIRMED', 'EXPIRED', 'REOPENED', 'MERGED', 'UNMERGED', 'ASSIGNED', 'RECATEGORISED', 'PRIORITISED', 'SHOWN', 'MESSAGE', 'NOTE', 'JOINED', 'LEFT', 'CORRECTED', 'PHOTOS_ADDED', 'PHOTO_INFECTED')),
    drop constraint if exists report_event_by_somebody,
    add constraint report_event_by_somebody check ((person_id is null) = (kind in ('EXPIRED', 'PHOTO_INFECTED'))),
    drop constraint if exists report_event_photos,
    add constraint report_event_photos check ((photos is not null) = (kind in ('PHOTOS_ADDED', 'PHOTO_INFECTED')));
