// Events at which an instrument was opened for signature, by title.
MATCH (this)-[r:OPENED_FOR_SIGNATURE_AT]->(n:Event)
ORDER BY n.sortKey
