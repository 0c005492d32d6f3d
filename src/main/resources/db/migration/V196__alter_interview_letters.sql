alter table interview
    add column if not exists letters char(3) character set ascii collate ascii_bin not null
        default (concat(substr('BCDFGHJKLMNPQRSTVWXZ', 1 + floor(rand() * 20), 1),
            substr('BCDFGHJKLMNPQRSTVWXZ', 1 + floor(rand() * 20), 1),
            substr('BCDFGHJKLMNPQRSTVWXZ', 1 + floor(rand() * 20), 1)))
        comment 'said with the number, so that a wrong digit takes out nobody else',
    add column if not exists withdrawn_by bigint null,
    add constraint interview_withdrawer foreign key if not exists (withdrawn_by) references person (id);
