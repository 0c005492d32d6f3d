alter table pool_session
    add column if not exists shown_theme bigint null comment 'the one that the wall shows large while the table looks; null for all' after dots,
    add constraint pool_session_shown foreign key if not exists (shown_theme) references pool_theme (id);
