// Records of a source, by locator.
MATCH (this)<-[r:IN]-(n:Record)
ORDER BY n.sortKey
