create trigger if not exists poll_outcome_insert before insert on poll_outcome for each row
begin
    if (select state from poll where id = new.poll_id) <> 'SEALED' then
        signal sqlstate '45000' set message_text = 'only a sealed poll has an outcome';
    end if;
end
