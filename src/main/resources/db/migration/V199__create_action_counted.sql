create index if not exists action_counted on action (organisation_id, state, due, municipality_id, accepted_at, person_id);
