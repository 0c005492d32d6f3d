alter table infographic
    add column if not exists stands boolean as (if(withdrawn_at is null, true, null)) stored comment 'what was taken back may be published again',
    drop index if exists infographic_once,
    add unique index infographic_once (pool_id, sha256, stands);
