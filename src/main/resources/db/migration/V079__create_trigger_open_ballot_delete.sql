create trigger if not exists open_ballot_delete before delete on open_ballot for each row
    signal sqlstate '45000' set message_text = 'a ballot stays'
