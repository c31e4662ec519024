# Says in one line that Node does not start; `node` is not asked, since it may be what does not start.
cat "$(dirname "$0")/noNode.txt" >&2
exit 1
