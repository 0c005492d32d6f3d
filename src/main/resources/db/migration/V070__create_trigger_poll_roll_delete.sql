create trigger if not exists poll_roll_delete before delete on poll_roll for each row
    signal sqlstate '45000' set message_text = 'the roll is fixed at opening'
