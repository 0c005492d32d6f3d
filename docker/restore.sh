#!/usr/bin/env bash
# Puts a backup in the place of the databases, and reads it back. Stop the portal and Keycloak first: what they wrote
# since the backup is gone afterwards. A restore that was stopped halfway is run again; until then the portal refuses to
# start.
set -euo pipefail

usage() {
  cat <<'TEXT'
restore.sh BACKUP [--replace] [DATABASE...]   a database that has tables is replaced only when told so

BACKUP is a folder that backup.sh wrote; all databases in it are restored, unless some are named.

Variables: DATABASE_OWNER_USER (perspectief_owner), DATABASE_OWNER_PASSWORD, KEYCLOAK_DATABASE_USER (keycloak),
KEYCLOAK_DATABASE_PASSWORD, DATABASE_HOST (localhost), DATABASE_PORT (3306), DATABASE_OPTIONS (more options of
MariaDB's programs, such as --ssl-ca=FILE).
TEXT
}

fail() {
  echo "restore: $*" >&2
  exit 1
}

[[ ${1:---help} != --help ]] || { usage; exit 2; }
replace=no
words=()
for word in "$@"; do
  case $word in
    --replace) replace=yes ;;
    -*) fail "$word is no word that is known here; --help tells them." ;;
    *) words+=("$word") ;;
  esac
done
[[ ${#words[@]} -gt 0 ]] || fail "which backup? --help tells the words."
backup=${words[0]}
databases=("${words[@]:1}")
read -ra options <<<"${DATABASE_OPTIONS:-}"

# Each database by the account that owns it; in a file, since everybody on the machine can see a command line.
owner() {
  local user=${DATABASE_OWNER_USER:-perspectief_owner} password=${DATABASE_OWNER_PASSWORD:-}
  if [[ $1 == keycloak ]]; then
    user=${KEYCLOAK_DATABASE_USER:-keycloak} password=${KEYCLOAK_DATABASE_PASSWORD:-}
  fi
  password=${password//\\/\\\\}
  printf '[client]\nuser="%s"\npassword="%s"\n' "$user" "${password//\"/\\\"}"
}

# program DATABASE OPTION...
as_owner() {
  "$1" --defaults-extra-file=<(owner "$2") --protocol=tcp --host="${DATABASE_HOST:-localhost}" \
    --port="${DATABASE_PORT:-3306}" --default-character-set=utf8mb4 "${options[@]}" "${@:3}"
}

tell() { as_owner mariadb "$1" --batch --skip-column-names --execute="$2"; }

tables() { tell "$1" "select count(*) from information_schema.tables where table_schema = '$1' and table_name like '$2'"; }

content() { gzip -dc "$backup/$1.sql.gz"; }

rows() { LC_ALL=C grep --text --extended-regexp '^(INSERT INTO |\()' | sha256sum; }

# Reads back what was restored and holds it against the backup, row by row.
verify() {
  local backed_up restored
  backed_up=$(content "$1" | rows)
  restored=$(as_owner mariadb-dump "$1" --single-transaction --quick --skip-triggers --no-create-info --hex-blob \
    --order-by-primary --ignore-table="$1.restore_unfinished" "$1" | rows)
  [[ $backed_up == "$restored" ]] || fail "$1 is not what the backup holds. Does something still write to it?" \
    "Stop that, and run this again."
}

[[ -f $backup/SHA256SUMS ]] || fail "$backup is no backup: it has no SHA256SUMS."
damaged=$(cd "$backup" && sha256sum --check --strict --quiet SHA256SUMS 2>/dev/null) || fail "$backup is damaged: $damaged."
if [[ ${#databases[@]} == 0 ]]; then
  for file in "$backup"/*.sql.gz; do
    databases+=("$(basename "$file" .sql.gz)")
  done
fi

for database in "${databases[@]}"; do
  grep -q "  $database.sql.gz$" "$backup/SHA256SUMS" || fail "$backup has no $database."
  there=$(tables "$database" '%')
  [[ $there == 0 || $replace == yes || $(tables "$database" restore_unfinished) == 1 ]] ||
    fail "$database has $there tables. Stop the portal and Keycloak, and say --replace to put the backup in their place."
done

for database in "${databases[@]}"; do
  tell "$database" "drop database if exists $database; create database $database; use $database;
    create table restore_unfinished (backup varchar(255) not null)"
  # with the comments in triggers and procedures, which are part of what was backed up
  content "$database" | as_owner mariadb "$database" --comments "$database"
  verify "$database"
  tell "$database" "drop table $database.restore_unfinished"
  echo "restore: $database is as in $backup"
done
