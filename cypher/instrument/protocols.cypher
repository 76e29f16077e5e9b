// The protocols among the legal instruments, by title.
MATCH (n:Instrument)
WHERE n.kind = 'PROTOCOL'
ORDER BY n.sortKey
