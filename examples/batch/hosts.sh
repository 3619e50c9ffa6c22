#!/usr/bin/env bash
# Filings from standard input, checked by processes of several machines over ssh. Each of them has Node, the command (BEIAN)
# and this folder, at the same path. Blocks and reports go through the connection; nothing is written on the other side.
#
#   HOSTS=4/panel-1,4/panel-2 ./hosts.sh --locale zh-CN <filings.jsonl >reports.jsonl
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
export BEIAN=${BEIAN:-npx beian}

parallel --will-cite --pipe --block "${BLOCK:-16M}" --keep-order --halt now,fail=1 --env BEIAN --quote \
  --ssh "${SSH:-ssh}" --sshlogin "${HOSTS:?processes and machines, such as HOSTS=4/panel-1,4/panel-2}" \
  "$here/check-block.sh" "$@" | awk -f "$here/join-blocks.awk"
