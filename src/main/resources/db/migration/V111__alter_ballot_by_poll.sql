alter table ballot
    drop primary key,
    add primary key (poll_id, id),
    drop index if exists ballot_of_poll
