create trigger if not exists action_insert after insert on action for each row
begin
    if new.state <> 'PROPOSED' or new.accepted_at is not null or new.proposed_at <> utc_timestamp(6) then
        signal sqlstate '45000' set message_text = 'an action begins now, by being proposed';
    end if;
end
