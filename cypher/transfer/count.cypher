// How many relations there are: the database knows the number and counts nothing.
RETURN COUNT { ()-->() } AS relations
