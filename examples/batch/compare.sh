#!/usr/bin/env bash
# Every way gives the reports of one process, byte for byte: 0 where all do, 1 where one does not. What cannot run here is
# left out, with a line that says why.
#
#   ./compare.sh filings.jsonl --locale zh-CN
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
export BEIAN=${BEIAN:-npx beian}
read -ra beian <<<"$BEIAN"
filings=$1
shift
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
different=0

# Filings with errors end with 1 and lines that hold none with 2, which are answers.
reports() {
  local code=0
  "$@" 2>"$scratch/said" || code=$?
  if ((code > 2)); then
    cat "$scratch/said" >&2
    return "$code"
  fi
  echo "$code" >"$scratch/code"
}

compare() {
  local name=$1 code=0
  shift
  reports "$@" <"$filings" >"$scratch/other" || code=$?
  if ((code == 77)); then
    echo "skipped    $name"
  elif ((code != 0)); then
    echo "failed     $name ($code)"
    different=1
  elif cmp -s "$scratch/one" "$scratch/other" && cmp -s "$scratch/one.code" "$scratch/code"; then
    echo "the same   $name"
  else
    echo "different  $name"
    different=1
  fi
}

reports "${beian[@]}" check --lines "$@" <"$filings" >"$scratch/one"
mv "$scratch/code" "$scratch/one.code"
echo "$(wc -l <"$scratch/one") reports of one process"
compare '--workers 2' "${beian[@]}" check --lines --workers 2 "$@"
if command -v parallel >/dev/null; then
  compare parallel.sh "$here/parallel.sh" "$@"
  compare 'hosts.sh, over ssh on this machine' "$here/loopback.sh" "$here/hosts.sh" "$@"
else
  echo 'skipped    parallel.sh, hosts.sh: there is no GNU parallel'
fi
exit "$different"
