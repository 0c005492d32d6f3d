alter table action add index if not exists action_by_due (municipality_id, due, id);
