alter table poll_receipt
    drop primary key,
    add primary key (poll_id, receipt_sha256),
    drop index if exists poll_receipt_of_poll
