create trigger if not exists poll_receipt_delete after delete on poll_receipt for each row
begin
    if (select state from poll where id = old.poll_id) <> 'CLOSING' then
        signal sqlstate '45000' set message_text = 'a receipt stays';
    end if;
end
