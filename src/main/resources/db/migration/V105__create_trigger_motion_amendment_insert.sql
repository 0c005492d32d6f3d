create trigger if not exists motion_amendment_insert after insert on motion_amendment for each row
begin
    if new.state <> 'PROPOSED' or (select state from motion where id = new.motion_id) <> 'IN_DISCUSSION' then
        signal sqlstate '45000' set message_text = 'an amendment is proposed in discussion';
    end if;
end
