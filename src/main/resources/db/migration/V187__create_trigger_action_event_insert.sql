create trigger if not exists action_event_insert after insert on action_event for each row
begin
    if new.happened_at <> utc_timestamp(6) then
        signal sqlstate '45000' set message_text = 'what happens to an action is written down when it happens';
    end if;
    if exists (select 1 from action_event where action_id = new.action_id and ends and id <> new.id) then
        signal sqlstate '45000' set message_text = 'nothing happens to an action that has ended';
    end if;
end
