alter table poll
    add column if not exists council_rule varchar(500) character set utf8mb4 collate utf8mb4_bin null
        comment 'by which the council decided when it opened, as JSON; null: that was not kept yet';
