alter table expert_pool
    add column if not exists weighed_at datetime(6) null comment 'when last it was counted how many interviews are behind what';
