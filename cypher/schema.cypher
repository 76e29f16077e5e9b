// Uniqueness for every id, and the order of every list: an index on (sortKey, id) is what a page of a list is read from.
CREATE CONSTRAINT publication_id IF NOT EXISTS FOR (n:Publication) REQUIRE n.id IS UNIQUE;
CREATE INDEX publication_order IF NOT EXISTS FOR (n:Publication) ON (n.sortKey, n.id);
CREATE CONSTRAINT institution_id IF NOT EXISTS FOR (n:Institution) REQUIRE n.id IS UNIQUE;
CREATE INDEX institution_order IF NOT EXISTS FOR (n:Institution) ON (n.sortKey, n.id);
CREATE CONSTRAINT instrument_id IF NOT EXISTS FOR (n:Instrument) REQUIRE n.id IS UNIQUE;
CREATE INDEX instrument_order IF NOT EXISTS FOR (n:Instrument) ON (n.sortKey, n.id);
CREATE CONSTRAINT region_id IF NOT EXISTS FOR (n:Region) REQUIRE n.id IS UNIQUE;
CREATE INDEX region_order IF NOT EXISTS FOR (n:Region) ON (n.sortKey, n.id);
CREATE CONSTRAINT topic_id IF NOT EXISTS FOR (n:Topic) REQUIRE n.id IS UNIQUE;
CREATE INDEX topic_order IF NOT EXISTS FOR (n:Topic) ON (n.sortKey, n.id);
CREATE CONSTRAINT audience_id IF NOT EXISTS FOR (n:Audience) REQUIRE n.id IS UNIQUE;
CREATE INDEX audience_order IF NOT EXISTS FOR (n:Audience) ON (n.sortKey, n.id);
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE INDEX source_order IF NOT EXISTS FOR (n:Source) ON (n.sortKey, n.id);
CREATE CONSTRAINT record_id IF NOT EXISTS FOR (n:Record) REQUIRE n.id IS UNIQUE;
CREATE INDEX record_order IF NOT EXISTS FOR (n:Record) ON (n.sortKey, n.id);
CREATE CONSTRAINT catalogue_id IF NOT EXISTS FOR (n:Catalogue) REQUIRE n.id IS UNIQUE;
