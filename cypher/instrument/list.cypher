// All legal instruments, by title.
MATCH (n:Instrument)
ORDER BY n.sortKey
