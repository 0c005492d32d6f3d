create table if not exists theme (
    id bigint not null auto_increment primary key,
    template_id bigint not null,
    code varchar(4) not null,
    position int not null,
    name_en varchar(200) not null,
    name_nl varchar(200) not null,
    name_uk varchar(200) not null,
    short_name_en varchar(40) not null,
    short_name_nl varchar(40) not null,
    short_name_uk varchar(40) not null,
    constraint theme_code unique (template_id, code),
    constraint theme_position unique (template_id, position),
    constraint theme_template foreign key (template_id) references checklist_template (id)
);
