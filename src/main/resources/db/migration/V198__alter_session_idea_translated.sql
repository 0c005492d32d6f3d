alter table session_idea
    add column if not exists text_en varchar(300) not null default '' comment 'in a language in which it was not said',
    add column if not exists text_nl varchar(300) not null default '',
    add column if not exists text_uk varchar(300) not null default '',
    drop constraint if exists session_idea_translated,
    add constraint session_idea_translated check (
        (text_en = '' or language <> 'en' and char_length(text_en) >= 10)
        and (text_nl = '' or language <> 'nl' and char_length(text_nl) >= 10)
        and (text_uk = '' or language <> 'uk' and char_length(text_uk) >= 10));
