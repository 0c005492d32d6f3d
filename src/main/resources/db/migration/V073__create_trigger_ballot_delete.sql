create trigger if not exists ballot_delete after delete on ballot for each row
begin
    if (select state from poll where id = old.poll_id) <> 'CLOSING' then
        signal sqlstate '45000' set message_text = 'a ballot stays';
    end if;
end
