-- as a comment, which MariaDB carries out, since Flyway knows no trigger that is replaced
create /*M! or replace */ trigger action_event_update after update on action_event for each row
begin
    if old.taken_out_at is not null or new.taken_out_at is null or new.taken_out_by is null or new.text <> '…'
        or not (
            (new.id, new.action_id, new.kind, new.person_id, new.happened_at, new.organisation_id, new.old_deadline,
                new.new_deadline, new.old_theme, new.new_theme, new.old_term, new.new_term, new.language)
            <=> (old.id, old.action_id, old.kind, old.person_id, old.happened_at, old.organisation_id, old.old_deadline,
                old.new_deadline, old.old_theme, old.new_theme, old.old_term, old.new_term, old.language)) then
        signal sqlstate '45000' set message_text = 'what happened to an action stays as it was written, or loses its words';
    end if;
end
