alter table interview modify column writer_id bigint null comment 'nobody once the interview is forgotten';
