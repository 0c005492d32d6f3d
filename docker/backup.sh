#!/usr/bin/env bash
# Writes the database of the portal (and Keycloak's, when it has one here) to one dated file each, while it serves.
# A file that is there is whole: it gets its name when all is written, and has its checksum beside it.
set -euo pipefail

usage() {
  cat <<'TEXT'
backup.sh FOLDER [DATABASE...]   databases: perspectief, unless named

Variables: DATABASE_HOST (localhost), DATABASE_PORT (3306), DATABASE_OWNER_USER (perspectief_owner),
DATABASE_OWNER_PASSWORD, BACKUP_DAYS (how long files are kept, 30).
TEXT
}

[[ $# -ge 1 && $1 != --help ]] || { usage; exit 2; }
: "${DATABASE_OWNER_PASSWORD:?is needed}"
folder=$1
databases=("${@:2}")
[[ ${#databases[@]} -gt 0 ]] || databases=(perspectief)
umask 077
mkdir -p "$folder"
rm -f "$folder"/*.part

for database in "${databases[@]}"; do
  name=$database-$(date -u +%Y-%m-%dT%H%M%SZ).sql.gz
  MYSQL_PWD=$DATABASE_OWNER_PASSWORD mariadb-dump --protocol=tcp --host="${DATABASE_HOST:-localhost}" \
    --port="${DATABASE_PORT:-3306}" --user="${DATABASE_OWNER_USER:-perspectief_owner}" \
    --single-transaction --quick --routines --triggers --hex-blob --default-character-set=utf8mb4 "$database" |
    gzip -6 >"$folder/$name.part"
  mv "$folder/$name.part" "$folder/$name"
  (cd "$folder" && sha256sum "$name" >"$name.sha256")
  echo "backup: $folder/$name ($(wc -c <"$folder/$name") bytes)"
done

find "$folder" -name '*.sql.gz*' -mtime "+${BACKUP_DAYS:-30}" -delete
