create table if not exists poll_receipt (
    receipt_sha256 binary(32) not null primary key,
    poll_id bigint not null,
    constraint poll_receipt_poll foreign key (poll_id) references poll (id),
    index poll_receipt_of_poll (poll_id, receipt_sha256)
) comment 'proves that a ballot is included, never which';
