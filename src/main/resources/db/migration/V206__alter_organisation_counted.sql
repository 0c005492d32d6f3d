alter table organisation
    add column if not exists running int not null default 0
        comment 'its actions that it accepted and that have not ended; kept by a trigger of action',
    add column if not exists done int not null default 0 comment 'its actions that are done; likewise',
    add constraint if not exists organisation_counted check (running >= 0 and done >= 0);
