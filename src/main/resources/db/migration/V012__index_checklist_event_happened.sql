create index if not exists checklist_event_happened on checklist_event (happened_at, checklist_id);
