create trigger if not exists open_ballot_update before update on open_ballot for each row
    signal sqlstate '45000' set message_text = 'a ballot stays as it is'
