// How many nodes of each type there are: the database knows these numbers and counts nothing.
RETURN 'Publication' AS type, COUNT { (:Publication) } AS count
UNION ALL
RETURN 'Version' AS type, COUNT { (:Version) } AS count
UNION ALL
RETURN 'Institution' AS type, COUNT { (:Institution) } AS count
UNION ALL
RETURN 'Person' AS type, COUNT { (:Person) } AS count
UNION ALL
RETURN 'Instrument' AS type, COUNT { (:Instrument) } AS count
UNION ALL
RETURN 'Concept' AS type, COUNT { (:Concept) } AS count
UNION ALL
RETURN 'Region' AS type, COUNT { (:Region) } AS count
UNION ALL
RETURN 'Topic' AS type, COUNT { (:Topic) } AS count
UNION ALL
RETURN 'Audience' AS type, COUNT { (:Audience) } AS count
UNION ALL
RETURN 'Series' AS type, COUNT { (:Series) } AS count
UNION ALL
RETURN 'Programme' AS type, COUNT { (:Programme) } AS count
UNION ALL
RETURN 'Event' AS type, COUNT { (:Event) } AS count
UNION ALL
RETURN 'Figure' AS type, COUNT { (:Figure) } AS count
UNION ALL
RETURN 'Source' AS type, COUNT { (:Source) } AS count
UNION ALL
RETURN 'Record' AS type, COUNT { (:Record) } AS count
UNION ALL
RETURN 'Correction' AS type, COUNT { (:Correction) } AS count
UNION ALL
RETURN 'Conflict' AS type, COUNT { (:Conflict) } AS count
