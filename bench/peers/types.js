// The graph as @neo4j/graphql is told of it: the same labels, relations and properties. Reading only, as ours.
const evidence = 'basis: String! note: String records: [String!]!';

export const typeDefs = `
extend schema @mutation(operations: [])

type Evidence @relationshipProperties { ${evidence} }
type PublishedBy @relationshipProperties { role: String! ${evidence} }
type ContributedBy @relationshipProperties { role: String! ${evidence} }
type Covers @relationshipProperties { role: String! ${evidence} }
type Numbered @relationshipProperties { number: Int ${evidence} }
type DefinedIn @relationshipProperties { article: String ${evidence} }

type Publication @node {
  id: ID!
  sortKey: String!
  title: String!
  alternativeTitles: [String!]!
  kind: String!
  edition: String
  summary: String
  tableOfContents: [String!]!
  published: String
  year: Int
  held: Boolean!
  access: String!
  accessNote: String
  url: String
  institutions: [Institution!]! @relationship(type: "PUBLISHED_BY", direction: OUT, properties: "PublishedBy")
  topics: [Topic!]! @relationship(type: "ABOUT", direction: OUT, properties: "Evidence")
  regions: [Region!]! @relationship(type: "COVERS", direction: OUT, properties: "Covers")
  audiences: [Audience!]! @relationship(type: "FOR", direction: OUT, properties: "Evidence")
  versions: [Version!]! @relationship(type: "HAS_VERSION", direction: OUT, properties: "Evidence")
  companions: [Publication!]! @relationship(type: "COMPANION_TO", direction: OUT, queryDirection: UNDIRECTED, properties: "Evidence")
  implements: [Instrument!]! @relationship(type: "IMPLEMENTS", direction: OUT, properties: "Evidence")
  supports: [Instrument!]! @relationship(type: "SUPPORTS", direction: OUT, properties: "Evidence")
  explains: [Instrument!]! @relationship(type: "EXPLAINS", direction: OUT, properties: "Evidence")
  concepts: [Concept!]! @relationship(type: "EXPLAINS", direction: OUT, properties: "Evidence")
  series: [Series!]! @relationship(type: "IN_SERIES", direction: OUT, properties: "Numbered")
  contributors: [Person!]! @relationship(type: "CONTRIBUTED_BY", direction: OUT, properties: "ContributedBy")
  successors: [Publication!]! @relationship(type: "SUCCEEDS", direction: IN, properties: "Evidence")
  predecessors: [Publication!]! @relationship(type: "SUCCEEDS", direction: OUT, properties: "Evidence")
}

type Version @node {
  id: ID!
  label: String!
  role: String!
  language: String
  format: String
  duration: String
  url: String
  publication: [Publication!]! @relationship(type: "HAS_VERSION", direction: IN, properties: "Evidence")
}

type Institution @node {
  id: ID!
  sortKey: String!
  name: String!
  acronym: String
  altLabels: [String!]!
  kind: String!
  url: String
  publications: [Publication!]! @relationship(type: "PUBLISHED_BY", direction: IN, properties: "PublishedBy")
  parents: [Institution!]! @relationship(type: "SUB_ORGANIZATION_OF", direction: OUT, properties: "Evidence")
  units: [Institution!]! @relationship(type: "SUB_ORGANIZATION_OF", direction: IN, properties: "Evidence")
}

type Instrument @node {
  id: ID!
  sortKey: String!
  title: String!
  shortTitle: String
  kind: String!
  adopted: String
  inForce: String
  url: String
  implementedBy: [Publication!]! @relationship(type: "IMPLEMENTS", direction: IN, properties: "Evidence")
  supplements: [Instrument!]! @relationship(type: "SUPPLEMENTS", direction: OUT, properties: "Evidence")
  supplementedBy: [Instrument!]! @relationship(type: "SUPPLEMENTS", direction: IN, properties: "Evidence")
  concepts: [Concept!]! @relationship(type: "DEFINED_IN", direction: IN, properties: "DefinedIn")
}

type Concept @node {
  id: ID!
  sortKey: String!
  label: String!
  altLabels: [String!]!
  kind: String!
  definition: String!
  url: String
  definedIn: [Instrument!]! @relationship(type: "DEFINED_IN", direction: OUT, properties: "DefinedIn")
  explainedBy: [Publication!]! @relationship(type: "EXPLAINS", direction: IN, properties: "Evidence")
}

type Topic @node {
  id: ID!
  sortKey: String!
  label: String!
  altLabels: [String!]!
  definition: String!
  url: String
  publications: [Publication!]! @relationship(type: "ABOUT", direction: IN, properties: "Evidence")
  broader: [Topic!]! @relationship(type: "BROADER", direction: OUT)
  narrower: [Topic!]! @relationship(type: "BROADER", direction: IN)
}

type Region @node {
  id: ID!
  sortKey: String!
  name: String!
  altLabels: [String!]!
  kind: String!
  m49: String
  iso3: String
  url: String
  publications: [Publication!]! @relationship(type: "COVERS", direction: IN, properties: "Covers")
  within: [Region!]! @relationship(type: "WITHIN", direction: OUT)
  contains: [Region!]! @relationship(type: "WITHIN", direction: IN)
}

type Audience @node {
  id: ID!
  sortKey: String!
  label: String!
  altLabels: [String!]!
  definition: String
  url: String
  publications: [Publication!]! @relationship(type: "FOR", direction: IN, properties: "Evidence")
}

type Series @node {
  id: ID!
  sortKey: String!
  title: String!
  altLabels: [String!]!
  description: String!
  announced: Int
  url: String
  publications: [Publication!]! @relationship(type: "IN_SERIES", direction: IN, properties: "Numbered")
}

type Person @node {
  id: ID!
  sortKey: String!
  name: String!
  position: String
  url: String
  publications: [Publication!]! @relationship(type: "CONTRIBUTED_BY", direction: IN, properties: "ContributedBy")
}
`;
