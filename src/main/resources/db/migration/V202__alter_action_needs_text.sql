alter table action
    add column if not exists needs_text boolean not null default false
        comment 'it came of what those who promise it may not read: its text says what is to be done';
