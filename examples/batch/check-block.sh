#!/usr/bin/env bash
# A block of filings from standard input, checked: the reports, and at last how many lines the block had and the exit code
# of the command, with which join-blocks.awk numbers the lines of the whole input. Nothing of the block is written to a disk.
set -euo pipefail

read -ra beian <<<"${BEIAN:-npx beian}"

code=0
# The block goes to the command (5) and to wc, whose number is caught (4); the reports go out (3).
{
  lines=$({
    { tee /dev/fd/5 | wc -l >&4; } 5>&1 | "${beian[@]}" check --lines "$@" >&3
  } 4>&1) || code=$?
} 3>&1

# 1: there are filings with errors; 2: lines that hold none, or an option that there is not, which the command says itself.
((code <= 2)) || exit "$code"
printf '#%d %d\n' "$lines" "$code"
