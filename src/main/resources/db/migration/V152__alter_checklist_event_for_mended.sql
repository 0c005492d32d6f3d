alter table checklist_event
    drop constraint if exists checklist_event_kind,
    add constraint checklist_event_kind
        check (kind in ('PLANNED', 'OPENED', 'SUBMITTED', 'REOPENED', 'CANCELLED', 'MENDED'));
