create table if not exists motion (
    id bigint not null auto_increment primary key,
    municipality_id bigint not null,
    council_id bigint not null,
    number varchar(20) not null,
    proposer_id bigint not null,
    state varchar(15) not null,
    undecided boolean as (state in ('SUBMITTED', 'SECONDED', 'IN_DISCUSSION', 'IN_VOTE')) stored,
    threshold int not null comment 'how many others must support it, by the regulation when it was submitted',
    version_no int not null comment 'of its present text',
    submitted_at datetime(6) not null,
    changed_at datetime(6) not null comment 'when it came into its state',
    constraint motion_once unique (municipality_id, number),
    constraint motion_municipality foreign key (municipality_id) references municipality (id),
    constraint motion_council foreign key (council_id) references council (id),
    constraint motion_proposer foreign key (proposer_id) references person (id),
    constraint motion_state check (state in
        ('SUBMITTED', 'SECONDED', 'IN_DISCUSSION', 'IN_VOTE', 'ADOPTED', 'REJECTED', 'WITHDRAWN')),
    index motion_of_council (council_id, id),
    index motion_undecided (council_id, undecided, id),
    index motion_own (proposer_id, council_id, id),
    index motion_waiting (state, council_id, changed_at)
);
