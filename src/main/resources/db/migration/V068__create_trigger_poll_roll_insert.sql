create trigger if not exists poll_roll_insert before insert on poll_roll for each row
begin
    if new.has_voted or (select state from poll where id = new.poll_id) <> 'PREPARED' then
        signal sqlstate '45000' set message_text = 'the roll is fixed at opening';
    end if;
end
