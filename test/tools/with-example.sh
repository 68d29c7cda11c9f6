#!/usr/bin/env bash
# Runs a command in an example that has packages of its own, once everything it needs is there:
#   bash test/tools/with-example.sh crm npm start
set -euo pipefail
cd "$(dirname "$0")/../.."
example=$1
shift
[ -d node_modules ] || npm ci
# The declarations are written last: a build that was broken off, or is older than the sources, is done again.
[ -f dist/index.d.ts ] && [ -z "$(find src -newer dist/index.d.ts -print -quit)" ] || npm run build
cd "examples/$example"
[ -d node_modules ] || npm ci
exec "$@"
