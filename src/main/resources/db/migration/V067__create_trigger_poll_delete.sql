create trigger if not exists poll_delete before delete on poll for each row
    signal sqlstate '45000' set message_text = 'a poll stays'
