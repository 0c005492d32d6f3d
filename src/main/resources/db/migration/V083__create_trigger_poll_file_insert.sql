create trigger if not exists poll_file_insert before insert on poll_file for each row
begin
    if (select state from poll where id = new.poll_id) <> 'CLOSING' then
        signal sqlstate '45000' set message_text = 'the result file is written at sealing';
    end if;
end
