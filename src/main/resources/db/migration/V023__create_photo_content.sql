create table if not exists photo_content (
    id bigint not null primary key comment 'of its photo',
    whole mediumblob not null comment 'JPEG made by the portal, never what was sent',
    small mediumblob not null,
    constraint photo_content_photo foreign key (id) references photo (id) on delete cascade
);
