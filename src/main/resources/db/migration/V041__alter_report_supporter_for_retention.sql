alter table report_supporter
    modify column person_id bigint null comment 'null: of a report that is forgotten; how many there were stays';
