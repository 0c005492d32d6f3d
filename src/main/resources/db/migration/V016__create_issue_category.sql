create table if not exists issue_category (
    id bigint not null auto_increment primary key,
    version int not null,
    group_id bigint not null,
    code varchar(40) null comment 'of those that came with the portal',
    position int not null,
    name_en varchar(100) not null,
    name_nl varchar(100) not null,
    name_uk varchar(100) not null,
    hint_en varchar(300) not null,
    hint_nl varchar(300) not null,
    hint_uk varchar(300) not null,
    priority varchar(6) not null,
    clock varchar(16) not null,
    first_response_hours int not null,
    solution_hours int not null,
    visibility varchar(12) not null,
    route varchar(20) not null,
    retired boolean not null,
    constraint issue_category_code unique (group_id, code),
    constraint issue_category_group foreign key (group_id) references issue_group (id),
    constraint issue_category_priority check (priority in ('LOW', 'NORMAL', 'HIGH', 'URGENT')),
    constraint issue_category_clock check (clock in ('AROUND_THE_CLOCK', 'WORKDAYS', 'CALENDAR')),
    constraint issue_category_hours check (first_response_hours between 1 and 8784 and solution_hours between 1 and 8784),
    constraint issue_category_workdays check (
        clock <> 'WORKDAYS'
        or (first_response_hours <= 10 or first_response_hours % 24 = 0)
            and (solution_hours <= 10 or solution_hours % 24 = 0)),
    constraint issue_category_visibility check (visibility in ('LOCATION', 'PRIVATE', 'CONFIDENTIAL')),
    constraint issue_category_route check (route in ('LOCATION_MANAGER', 'COUNCIL', 'MUNICIPALITY', 'CONFIDENTIAL_CONTACT')),
    constraint issue_category_confidential check ((visibility = 'CONFIDENTIAL') = (route = 'CONFIDENTIAL_CONTACT'))
);
