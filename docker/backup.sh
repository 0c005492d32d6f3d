#!/usr/bin/env bash
# Backs up the databases of the portal and of Keycloak while both serve. A backup is a folder that is named by its
# moment; it gets its name when all of it is written and on the disk, so a backup that is there is whole.
set -euo pipefail

usage() {
  cat <<'TEXT'
backup.sh FOLDER   writes a backup, like FOLDER/2026-11-26T023000Z, and deletes those that are too old

Variables: BACKUP_DATABASES (perspectief keycloak), BACKUP_USER (perspectief_backup), BACKUP_PASSWORD,
BACKUP_DAYS (how long backups are kept, 30), DATABASE_HOST (localhost), DATABASE_PORT (3306),
DATABASE_OPTIONS (more options of MariaDB's programs, such as --ssl-ca=FILE).
TEXT
}

fail() {
  echo "backup: $*" >&2
  exit 1
}

[[ ${1:---help} != --help ]] || { usage; exit 2; }
for word in "$@"; do
  [[ $word != -* ]] || fail "$word is no word that is known here; --help tells them."
done
[[ $# == 1 ]] || fail "one folder at a time, not $#: $*."
: "${BACKUP_PASSWORD:?is needed}"
folder=$1
days=${BACKUP_DAYS:-30}
[[ $days =~ ^[1-9][0-9]{0,4}$ ]] || fail "BACKUP_DAYS is $days and must be a number of days, 1 or more."
read -ra databases <<<"${BACKUP_DATABASES:-perspectief keycloak}"
read -ra options <<<"${DATABASE_OPTIONS:-}"

# By a file, since everybody on the machine can see a command line.
account() {
  local password=${BACKUP_PASSWORD//\\/\\\\}
  printf '[client]\nuser="%s"\npassword="%s"\n' "${BACKUP_USER:-perspectief_backup}" "${password//\"/\\\"}"
}

# program DATABASE OPTION...
on() {
  "$1" --defaults-extra-file=<(account) --protocol=tcp --host="${DATABASE_HOST:-localhost}" \
    --port="${DATABASE_PORT:-3306}" --default-character-set=utf8mb4 "${options[@]}" "${@:3}" "$2"
}

ask() { on mariadb "$1" --batch --skip-column-names --execute="$2"; }

# So that a database that a restore makes anew has the collation of the old one.
collation() {
  ask "$1" "select concat('alter database character set ', default_character_set_name, ' collate ',
    default_collation_name, ';') from information_schema.schemata where schema_name = database()"
}

# One transaction reads everything as it was at one moment.
dump() {
  on mariadb-dump "$1" --single-transaction --quick --routines --triggers --events --hex-blob --order-by-primary
}

umask 077
mkdir -p "$folder"
exec 9>>"$folder/.lock"
flock --nonblock 9 || fail "another backup is being written into $folder."
part=$folder/.part
ended() {
  local status=$?
  rm -rf "$part"
  ((status == 0)) || echo "backup: FAILED, no backup was written." >&2
}
trap ended EXIT
rm -rf "$part"
mkdir "$part"

moment=$(date -u +%Y-%m-%dT%H%M%SZ)
# The portal's comes first: an account that is made in between is then without a person, never the other way round.
for database in "${databases[@]}"; do
  tables=$(ask "$database" "select count(*), count(if(table_name = 'restore_unfinished', 1, null))
    from information_schema.tables where table_schema = database()")
  [[ $tables != 0* ]] || fail "$database has no tables that the account can see."
  [[ $tables == *0 ]] || fail "$database holds a restore that did not finish."
  { collation "$database" && dump "$database"; } | gzip -6 >"$part/$database.sql.gz"
done
(cd "$part" && sha256sum -- *.sql.gz >SHA256SUMS)
sync "$part"/* "$part"
mv --no-target-directory "$part" "$folder/$moment"
sync "$folder"
echo "backup: $folder/$moment ($(du -sh "$folder/$moment" | cut -f1))"

oldest=$(date -u -d "-$days days" +%Y-%m-%dT%H%M%SZ)
for old in "$folder"/20[0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-9][0-9][0-9][0-9][0-9][0-9]Z; do
  [[ ${old##*/} > $oldest ]] || rm -rf "$old"
done
