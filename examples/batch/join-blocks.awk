# The reports of blocks, in order, as those of one input: each report's line is counted from the beginning of the input.
# Ends as the command does: 1 where there are filings with errors, 2 where lines hold none.
/^#/ {
  offset += substr($1, 2)
  if ($2 > code) code = $2
  next
}
match($0, /^\{"line":[0-9]+/) {
  printf "{\"line\":%.0f%s\n", substr($0, 9, RLENGTH - 8) + offset, substr($0, RLENGTH + 1)
}
END { exit code }
