// Publications that print the text of an instrument, by title.
MATCH (this)<-[r:TEXT_OF]-(n:Publication)
ORDER BY n.sortKey
