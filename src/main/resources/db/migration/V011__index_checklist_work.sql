create index if not exists checklist_work on checklist (location_id, status, due_date, template_id);
