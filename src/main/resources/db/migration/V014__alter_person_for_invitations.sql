alter table person
    modify last_login datetime(6) null comment 'null for somebody who was invited and did not sign in yet',
    add column if not exists deactivated boolean not null default false comment 'the account: no function counts';
