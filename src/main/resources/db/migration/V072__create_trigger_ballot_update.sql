create trigger if not exists ballot_update after update on ballot for each row
    signal sqlstate '45000' set message_text = 'a ballot stays as it is'
