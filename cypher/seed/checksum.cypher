// The checksum of the seed that the graph was loaded from.
MATCH (c:Catalogue {id: 'catalogue'})
RETURN c.checksum AS checksum
