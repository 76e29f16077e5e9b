// Records that describe a publication, by locator.
MATCH (this)<-[r:DESCRIBES]-(n:Record)
ORDER BY n.sortKey
