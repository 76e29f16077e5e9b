// Versions that make a publication readable in a language, by language.
MATCH (this)-[r:HAS_VERSION]->(n:Version)
WHERE n.language IS NOT NULL AND n.role IN ['FULL_TEXT', 'CONTENT', 'RECORDING']
ORDER BY n.language, n.id
