create trigger if not exists poll_file_update before update on poll_file for each row
    signal sqlstate '45000' set message_text = 'the result file stays as it is'
