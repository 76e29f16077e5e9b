// When the graph was loaded from a seed, and the checksum of that seed.
MATCH (c:Catalogue {id: 'catalogue'})
RETURN c.loaded AS loaded, c.checksum AS checksum
