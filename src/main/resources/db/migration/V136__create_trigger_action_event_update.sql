create trigger if not exists action_event_update after update on action_event for each row
    signal sqlstate '45000' set message_text = 'what happened to an action stays as it was written'
