-- turn: the order in which rounds are worked on; open ones from the first due date on, then planned ones, then submitted
-- and then cancelled ones from the last due date back
alter table checklist
    add column if not exists turn int as (
        case status
            when 'OPEN' then to_days(due_date)
            when 'PLANNED' then 10000000 + to_days(due_date)
            when 'SUBMITTED' then 30000000 - to_days(due_date)
            else 40000000 - to_days(due_date)
        end) stored,
    add index if not exists checklist_turn (turn, location_id, template_id, status),
    add index if not exists checklist_last (location_id, template_id, status, period_until, submitted_at),
    drop index if exists checklist_latest;
