alter table action
    drop constraint if exists action_said,
    add constraint action_said check (not needs_text or organisation_id is null
        or text_en <> '' or text_nl <> '' or text_uk <> '' or taken_out_at is not null);
