create trigger if not exists poll_outcome_delete before delete on poll_outcome for each row
    signal sqlstate '45000' set message_text = 'an outcome stays'
