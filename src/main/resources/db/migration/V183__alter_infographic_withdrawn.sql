alter table infographic
    add column if not exists withdrawn_at datetime(6) null comment 'from then on nobody reads it in the portal',
    add column if not exists withdrawn_by bigint null,
    add constraint infographic_withdrawer foreign key if not exists (withdrawn_by) references person (id);
