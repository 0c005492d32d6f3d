#!/usr/bin/env bash
# Runs once, on an empty MariaDB: two databases, and four accounts that may do no more than they need.
# The account that serves the portal gets its rights from the portal, table by table; the one for backups only reads.
set -euo pipefail

quoted() {
  local text=${1//\\/\\\\}
  printf "'%s'" "${text//\'/\'\'}"
}

mariadb --user=root --password="$MARIADB_ROOT_PASSWORD" <<SQL
create database perspectief character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
create user perspectief_owner@'%' identified by $(quoted "$DATABASE_OWNER_PASSWORD");
grant all on perspectief.* to perspectief_owner@'%' with grant option;
create user perspectief_app@'%' identified by $(quoted "$DATABASE_PASSWORD");

create database keycloak character set utf8mb4 collate utf8mb4_unicode_ci;
create user keycloak@'%' identified by $(quoted "$KEYCLOAK_DATABASE_PASSWORD");
grant all on keycloak.* to keycloak@'%';

create user perspectief_backup@'%' identified by $(quoted "$BACKUP_PASSWORD");
grant select, show view, trigger, event, show create routine on perspectief.* to perspectief_backup@'%';
grant select, show view, trigger, event, show create routine on keycloak.* to perspectief_backup@'%';
SQL
