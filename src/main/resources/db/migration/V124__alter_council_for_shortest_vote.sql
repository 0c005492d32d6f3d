alter table council
    add column if not exists shortest_vote_hours int not null default 24 comment 'that a vote is open at least',
    drop constraint if exists council_shortest_vote_hours,
    add constraint council_shortest_vote_hours check (shortest_vote_hours between 1 and 336);
