create table if not exists contact_told (
    function_id bigint not null primary key comment 'of a confidential contact who was told what waited at its beginning',
    constraint contact_told_function foreign key (function_id) references person_function (id)
);
