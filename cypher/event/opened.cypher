// Instruments opened for signature at an event, by title.
MATCH (this)<-[r:OPENED_FOR_SIGNATURE_AT]-(n:Instrument)
ORDER BY n.sortKey
