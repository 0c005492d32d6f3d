alter table insight
    add column if not exists older_en boolean not null default false comment 'said before it was said otherwise in another language',
    add column if not exists older_nl boolean not null default false,
    add column if not exists older_uk boolean not null default false;
