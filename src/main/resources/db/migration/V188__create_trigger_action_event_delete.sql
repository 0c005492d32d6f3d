create trigger if not exists action_event_delete after delete on action_event for each row
    signal sqlstate '45000' set message_text = 'what happened to an action stays'
