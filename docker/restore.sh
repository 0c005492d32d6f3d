#!/usr/bin/env bash
# Puts a backup in the place of a database. Stop the portal first: what it wrote since the backup is gone afterwards.
set -euo pipefail

usage() {
  cat <<'TEXT'
restore.sh FILE [--replace]   a database that has tables is replaced only when told so

Variables: DATABASE_HOST (localhost), DATABASE_PORT (3306), DATABASE_OWNER_USER (perspectief_owner),
DATABASE_OWNER_PASSWORD, DATABASE_NAME (perspectief).
TEXT
}

fail() {
  echo "restore: $*" >&2
  exit 1
}

[[ $# -ge 1 && $1 != --help ]] || { usage; exit 2; }
file=$1
database=${DATABASE_NAME:-perspectief}
export MYSQL_PWD=${DATABASE_OWNER_PASSWORD:?is needed}
client=(mariadb --protocol=tcp "--host=${DATABASE_HOST:-localhost}" "--port=${DATABASE_PORT:-3306}"
  "--user=${DATABASE_OWNER_USER:-perspectief_owner}" --default-character-set=utf8mb4 --batch --skip-column-names)

[[ -f $file ]] || fail "there is no file $file."
[[ -f $file.sha256 ]] || fail "$file has no checksum beside it ($file.sha256)."
(cd "$(dirname "$file")" && sha256sum --check --status "$(basename "$file").sha256") ||
  fail "$file is damaged: its checksum differs."

tables=$("${client[@]}" -e "select count(*) from information_schema.tables where table_schema = '$database'")
[[ $tables == 0 || ${2:-} == --replace ]] ||
  fail "$database has $tables tables: stop the portal, and say --replace to put the backup in their place."

"${client[@]}" -e "drop database if exists $database;
  create database $database character set utf8mb4 collate utf8mb4_uca1400_ai_ci"
gzip -dc "$file" | "${client[@]}" "$database"
echo "restore: $database is as in $file"
