create trigger if not exists action_update after update on action for each row
begin
    if new.id <> old.id or new.municipality_id <> old.municipality_id or new.number <> old.number
        or new.proposed_at <> old.proposed_at
        or old.accepted_at is not null and not (new.accepted_at <=> old.accepted_at) then
        signal sqlstate '45000' set message_text = 'what an action is stays as it was';
    end if;
    if old.ended then
        signal sqlstate '45000' set message_text = 'an action that has ended stays as it is';
    end if;
    if new.state <> old.state and not (
            old.state = 'PROPOSED' and new.state in ('ACCEPTED', 'STOPPED')
            or old.state = 'ACCEPTED' and new.state in ('UNDER_WAY', 'DONE', 'STOPPED')
            or old.state = 'UNDER_WAY' and new.state in ('DONE', 'STOPPED')
            or new.state = 'PROPOSED' and not (new.organisation_id <=> old.organisation_id)) then
        signal sqlstate '45000' set message_text = 'an action only goes on, and begins anew with another organisation';
    end if;
end
