#!/usr/bin/env bash
# Runs a command in an example that has packages of its own, once everything it needs is there:
#   bash test/tools/with-example.sh crm npm start
set -euo pipefail
cd "$(dirname "$0")/../.."
example=$1
shift
[ -d node_modules ] || npm ci
[ -f dist/index.js ] || npm run build
cd "examples/$example"
[ -d node_modules ] || npm ci
exec "$@"
