create trigger if not exists poll_receipt_update after update on poll_receipt for each row
    signal sqlstate '45000' set message_text = 'a receipt stays as it is'
