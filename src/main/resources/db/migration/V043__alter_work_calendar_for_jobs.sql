alter table work_calendar
    add column if not exists computed_version int not null default 0 comment 'by which all open reports are due; older than version: not all yet';
