create table if not exists person_function (
    id bigint not null auto_increment primary key,
    version int not null,
    person_id bigint not null,
    kind varchar(24) not null,
    municipality_id bigint not null,
    location_id bigint null comment 'null: holds for the municipality as a whole',
    valid_from datetime(6) not null,
    valid_until datetime(6) null comment 'the first moment at which it no longer holds',
    open_place bigint as (if(valid_until is null, ifnull(location_id, 0), null)) stored,
    constraint person_function_once unique (person_id, kind, municipality_id, open_place),
    constraint person_function_person foreign key (person_id) references person (id),
    constraint person_function_municipality foreign key (municipality_id) references municipality (id),
    constraint person_function_location foreign key (location_id) references location (id),
    constraint person_function_kind check (kind in ('LOCATION_MANAGER', 'COUNCIL_MEMBER', 'COUNCIL_CHAIR', 'COUNCIL_SECRETARY', 'OVERSIGHT', 'CONFIDENTIAL_CONTACT', 'RESIDENT', 'EXPERT', 'PARTNER', 'ADMIN')),
    constraint person_function_place check (
        case
            when kind in ('LOCATION_MANAGER', 'RESIDENT') then location_id is not null
            when kind in ('COUNCIL_MEMBER', 'COUNCIL_CHAIR', 'COUNCIL_SECRETARY') then true
            else location_id is null
        end),
    constraint person_function_term check (valid_until is null or valid_until >= valid_from)
);
