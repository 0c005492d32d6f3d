create table if not exists checklist_template (
    id bigint not null auto_increment primary key,
    code varchar(20) not null,
    edition int not null,
    name_en varchar(100) not null,
    name_nl varchar(100) not null,
    name_uk varchar(100) not null,
    status varchar(10) not null,
    published_at datetime(6) null,
    constraint checklist_template_edition unique (code, edition),
    constraint checklist_template_status check (status in ('DRAFT', 'PUBLISHED', 'RETIRED')),
    constraint checklist_template_published check (status = 'DRAFT' or published_at is not null)
);
