-- whose report was put under this one confirms it or opens it again, and the line names that report
alter table report_event
    modify other_id bigint null comment 'the report that it was put under; of a last word, the report under this one whose it is',
    drop constraint if exists report_event_other_one,
    add constraint report_event_other_one check (kind in ('CONFIRMED', 'REOPENED') or (kind in ('MERGED', 'JOINED')) = (other_id is not null));
