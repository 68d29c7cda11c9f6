#!/usr/bin/env bash
# Starts a throw-away PostgreSQL in a temporary folder, runs a command with EVENKEEL_PG set to its address, and stops it:
#   bash test/tools/with-postgres.sh npm test
# EVENKEEL_PG_DATA and EVENKEEL_PG_BIN tell tests that stop and start it where it is. A bare Debian gets PostgreSQL first.
set -euo pipefail

find_bin() {
  local found
  found=$(command -v pg_ctl || ls -d /usr/lib/postgresql/*/bin/pg_ctl 2>/dev/null | sort -V | tail -n 1 || true)
  [ -n "$found" ] && dirname "$(readlink -f "$found")"
}

bin=$(find_bin) || {
  apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -qy postgresql
  bin=$(find_bin)
}

folder=$(mktemp -d /tmp/evenkeel-pg.XXXXXX)
# The server refuses to run as root.
as() { "$@"; }
if [ "$(id -u)" = 0 ]; then
  id postgres >/dev/null 2>&1 || useradd --system --no-create-home postgres
  chown postgres "$folder"
  as() { setpriv --reuid=postgres --regid="$(id -g postgres)" --clear-groups env HOME="$folder" "$@"; }
fi
chmod 755 "$folder"
port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close() })')

stop() {
  as "$bin/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true
  rm -rf "$folder"
}
trap stop EXIT

cd "$folder"
as "$bin/initdb" -D "$folder/data" -U evenkeel -A trust -E UTF8 --locale=C >"$folder/initdb.log"
as tee -a "$folder/data/postgresql.conf" >/dev/null <<CONF
listen_addresses = '127.0.0.1'
port = $port
unix_socket_directories = '$folder'
max_connections = 100
CONF
as "$bin/pg_ctl" -D "$folder/data" -l "$folder/log" -w start >/dev/null
cd "$OLDPWD"

export EVENKEEL_PG="postgres://evenkeel@127.0.0.1:$port/postgres"
export EVENKEEL_PG_DATA="$folder/data" EVENKEEL_PG_BIN="$bin"
"$@"
