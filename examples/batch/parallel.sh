#!/usr/bin/env bash
# Filings from standard input, checked by several processes of this machine: GNU parallel hands out blocks of whole lines
# and gives the reports back in order.
#
#   ./parallel.sh --locale zh-CN <filings.jsonl >reports.jsonl
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
export BEIAN=${BEIAN:-npx beian}

parallel --will-cite --pipe --block "${BLOCK:-16M}" --keep-order --jobs "${JOBS:-2}" --halt now,fail=1 --quote \
  "$here/check-block.sh" "$@" | awk -f "$here/join-blocks.awk"
