alter table action_event
    add column if not exists old_theme varchar(12) character set ascii collate ascii_bin null comment 'where it has another one since' after new_deadline,
    add column if not exists new_theme varchar(12) character set ascii collate ascii_bin null after old_theme,
    add column if not exists old_term varchar(5) character set ascii collate ascii_bin null comment 'where it has another one since' after new_theme,
    add column if not exists new_term varchar(5) character set ascii collate ascii_bin null after old_term;
