/** Requests that mean no good, in four families, each with the statuses that are in order. */

export interface Attack {
  readonly family: 'documents' | 'variables' | 'text' | 'HTTP';
  readonly called: string;
  readonly method: string;
  readonly path: string;
  readonly headers: { readonly [name: string]: string };
  readonly body?: string | Buffer;
  readonly statuses: readonly number[];
}

const json = { 'content-type': 'application/json' };
const post = (
  family: Attack['family'],
  called: string,
  asked: unknown,
  statuses: readonly number[],
  headers: { readonly [name: string]: string } = {},
): Attack => ({
  family,
  called,
  method: 'POST',
  path: '/graphql',
  // Who takes only plain JSON gets 200 for what cannot be understood.
  headers: { ...json, accept: 'application/graphql-response+json', ...headers },
  body: typeof asked === 'string' ? asked : JSON.stringify(asked),
  statuses,
});

const document = (called: string, query: string, statuses: readonly number[] = [400]) =>
  post('documents', called, { query }, statuses);
const nested = (depth: number, open: string, close: string, middle = '') =>
  `${open.repeat(depth)}${middle}${close.repeat(depth)}`;
const many = (n: number, of: (i: number) => string) => Array.from({ length: n }, (_, i) => of(i)).join(' ');
/** Each fragment spreads the one before it twice: 2^n fields in a few lines. */
const doubling = (n: number) =>
  `{ publications { nodes { ...F${n} } } } fragment F0 on Publication { title } ${many(n, (i) => `fragment F${i + 1} on Publication { ...F${i} ...F${i} }`)}`;
const work = '"publication/toolkit-to-combat-smuggling-of-migrants"';

const documents: Attack[] = [
  ...[16, 50, 500, 5_000].map((n) =>
    document(`${n} levels of topics`, `{ publications { nodes ${nested(n, '{ topics { nodes ', ' } }', '{ id }')} } }`),
  ),
  ...[64, 500, 2_000, 100_000].map((n) =>
    document(`a list in ${n} lists`, `{ nodes(ids: ${nested(n, '[', ']')}) { id } }`),
  ),
  ...[31, 101, 1_000, 10_000].map((n) => document(`${n} aliases`, `{ ${many(n, (i) => `a${i}: __typename`)} }`)),
  ...[21, 100, 400].map((n) =>
    document(`${n} root fields`, `{ ${many(n, (i) => `a${i}: publications { totalCount }`)} }`),
  ),
  ...[21, 100, 1_000].map((n) => document(`${n} directives`, `{ __typename ${many(n, () => '@include(if: true)')} }`)),
  ...[10, 100].map((n) => document(`${n} unknown directives`, `{ __typename ${many(n, () => '@aa')} }`)),
  ...[10, 30, 100, 500].map((n) => document(`${n} doubling fragments`, doubling(n))),
  document('a fragment in itself', '{ publications { nodes { ...F } } } fragment F on Publication { ...F }'),
  document(
    'fragments in a circle',
    '{ publications { nodes { ...A } } } fragment A on Publication { ...B } fragment B on Publication { ...A }',
  ),
  ...[500, 5_000].map((n) => document(`${n} times the same field`, `{ ${many(n, () => '__typename')} }`)),
  document('40,000 times the same field', `{ ${many(40_000, () => '__typename')} }`, [413]),
  ...[2_001, 20_000].map((n) => document(`${n} tokens`, `{ ${many(n, (i) => `f${i}`)} }`)),
  ...[33_000, 200_000].map((n) => document(`${n} characters of comment`, `# ${'x'.repeat(n)}\n{ __typename }`)),
  document('a text of 30,000 characters', `{ search(query: "${'x'.repeat(30_000)}") { totalCount } }`, [200]),
  document(
    'pages in pages in pages',
    '{ publications(first: 100) { nodes { topics(first: 100) { nodes { publications(first: 100) { nodes { topics(first: 100) { nodes { id } } } } } } } } }',
  ),
  document(
    'recommendations of recommendations',
    '{ publications(first: 100) { nodes { recommendations(first: 100) { nodes { publication { recommendations(first: 100) { nodes { reasons { relations { records { id } } } } } } } } } } }',
  ),
  document(
    'introspection that goes in circles',
    `{ __schema { types ${nested(8, '{ fields { type ', ' } }', '{ name }')} } }`,
  ),
  document('a field that is not there', '{ publicationz { id } }'),
  document('a field of an object without fields', '{ publications }'),
  document('fields of a text', '{ publications { nodes { title { id } } } }'),
  document('an unknown argument', '{ publications(limit: 10) { totalCount } }'),
  document('an unknown fragment', '{ publications { nodes { ...Nope } } }'),
  document('a fragment on an unknown type', '{ publications { nodes { ... on User { password } } } }'),
  document('a mutation', 'mutation { deleteEverything }'),
  document('a subscription', 'subscription { publications { totalCount } }'),
  document('an unclosed brace', '{ publications {'),
  document('an unclosed text', '{ search(query: "abc) { totalCount } }'),
  document('no document', ''),
  document('blanks', ' \t\n'),
  document('a comment alone', '# nothing'),
  document('a definition of the schema', 'type Query { a: Int } { a }'),
  document('two operations and no name', 'query A { __typename } query B { __typename }'),
  document('the same operation twice', 'query A { __typename } query A { __typename }'),
  document('a NUL', '{ __typename \u0000 }'),
  document('marks of direction', '{ \u202e__typename }'),
  document('letters of another script as a name', '{ публикации { id } }'),
  document('a number that is none', '{ publications(first: 1e400) { totalCount } }'),
  document('a whole number of 400 digits', `{ publications(first: ${'9'.repeat(400)}) { totalCount } }`),
  document('half a surrogate in an escape', '{ search(query: "\\ud800") { totalCount } }', [200, 400]),
  document('an escape that is none', '{ search(query: "\\x41") { totalCount } }'),
  document('a page of -1', '{ publications(first: -1) { totalCount nodes { id } } }', [200, 400]),
  document('a page of 2,147,483,647', '{ publications(first: 2147483647) { nodes { id } } }', [200, 400]),
  document('@defer', '{ publications { nodes { ... @defer { title } } } }'),
  document('@stream', '{ publications { nodes @stream { title } } }'),
  document('__proto__ as a field', '{ __proto__ { a } }'),
  document('constructor as a field', '{ constructor { name } }'),
  document('101 ids', `{ nodes(ids: [${many(101, () => work)}]) { id } }`, [200, 400]),
  document(
    'a filter of 300 conditions',
    `{ publications(filter: { and: [${many(300, () => '{ held: true }')}] }) { totalCount } }`,
    [200, 400],
  ),
  document(
    'a filter in 40 filters',
    `{ publications(filter: ${nested(40, '{ not: ', ' }', '{ held: true }')}) { totalCount } }`,
    [200, 400],
  ),
  document(
    'the longest paths between everything',
    `{ paths(from: ${work}, to: "institution/unodc", maxLength: 6, first: 20) { sentence } }`,
    [200, 400],
  ),
  document(
    'all facets of everything, in aliases',
    `{ publications { ${many(25, (i) => `f${i}: facets(of: [TOPIC, REGION, INSTITUTION], first: 100) { values { label } }`)} } }`,
    [200, 400],
  ),
];

const values: readonly (readonly [called: string, value: unknown])[] = [
  ['null', null],
  ['a number', 7],
  ['a fraction', 1.5],
  ['a large number', 2 ** 53],
  ['a negative number', -1],
  ['a truth', true],
  ['a list', ['a', 'b']],
  ['an empty list', []],
  ['an object', { a: 1 }],
  ['an empty object', {}],
  ['an empty text', ''],
  ['a text of 100,000 characters', 'x'.repeat(100_000)],
  ['a list of 10,000', Array.from({ length: 10_000 }, () => 'a')],
  ['an object in 50', JSON.parse(`${nested(50, '{"a":', '}', '1')}`)],
  ['a key of the prototype', JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}')],
];
const targets: readonly (readonly [called: string, query: string])[] = [
  ['an id', 'query ($v: ID!) { publication(id: $v) { title } }'],
  ['a list of ids', 'query ($v: [ID!]!) { nodes(ids: $v) { id } }'],
  ['a page size', 'query ($v: Int) { publications(first: $v) { totalCount } }'],
  ['a search', 'query ($v: String!) { search(query: $v) { totalCount } }'],
  ['a filter', 'query ($v: PublicationFilter) { publications(filter: $v) { totalCount } }'],
  ['an enum', 'query ($v: [PublicationSort!]) { publications(sort: $v) { totalCount } }'],
];
const variables: Attack[] = targets.flatMap(([target, query]) =>
  values.map(([called, value]) =>
    post('variables', `${called} for ${target}`, { query, variables: { v: value } }, [200, 400]),
  ),
);

export const texts = {
  'syntax of Lucene': 'title:* OR (a AND NOT b)~2 ^5 "x" [a TO z] {a TO z} \\ / && || ! + -',
  'syntax of Cypher': "x' OR 1=1 }) DETACH DELETE n //",
  'Cypher in an escape': 'x\\u0060) MATCH (n) DETACH DELETE n //',
  backticks: '`Publication` ``; CALL dbms.listConfig()',
  'a NUL and other controls': 'a\u0000b\u0007c\u001bd',
  'half of a surrogate pair': 'a\ud800b',
  'marks of direction': '\u202eevil\u202c \u200f\u200e \u2066x\u2069',
  'a thousand words': 'a b '.repeat(500),
  'a word of combining marks': `a${'\u0301'.repeat(500)}`,
  'Arabic, Chinese and Russian': 'مكافحة الاتجار 人口贩运 торговля людьми',
  markup: '<script>alert(1)</script>&lt;b&gt;',
  'a regular expression that backtracks': `${'a'.repeat(40)}!(a+)+$`,
  'a path': '../../../../etc/passwd',
  'a template': `${'$'}{process.env.NEO4J_PASSWORD} {{7*7}}`,
  emoji: '👩‍👩‍👧‍👦'.repeat(20),
} as const;
const places: readonly (readonly [called: string, query: string])[] = [
  ['search', 'query ($v: String!) { search(query: $v, first: 3) { totalCount nodes { id } didYouMean } }'],
  ['suggest', 'query ($v: String!) { suggest(prefix: $v) { label } }'],
  ['a filter’s text', 'query ($v: String!) { publications(filter: { text: $v }) { totalCount } }'],
  ['an id', 'query ($v: ID!) { node(id: $v) { id } }'],
  ['a cursor', 'query ($v: String!) { publications(after: $v) { totalCount nodes { id } } }'],
  ['ends of paths', 'query ($v: ID!) { paths(from: $v, to: "topic/demand") { length } }'],
];
const text: Attack[] = places.flatMap(([place, query]) =>
  Object.entries(texts).map(([called, value]) =>
    post('text', `${called} in ${place}`, { query, variables: { v: value } }, [200, 400]),
  ),
);

const question = '{ __typename }';
const search = `/graphql?query=${encodeURIComponent(question)}`;
const http = (
  called: string,
  statuses: readonly number[],
  { method = 'POST', path = '/graphql', headers = json, body }: Partial<Omit<Attack, 'statuses'>>,
): Attack => ({ family: 'HTTP', called, method, path, headers, ...(body === undefined ? {} : { body }), statuses });
const asked = JSON.stringify({ query: question });
const HTTP: Attack[] = [
  ...['PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'].map((method) => http(method, [405], { method, headers: {} })),
  ...[
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
    'application/json; charset=utf-16',
    'nonsense',
    '',
  ].map((type) => http(`content of type "${type}"`, [415], { headers: { 'content-type': type }, body: asked })),
  http('a form', [415], {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: `query=${encodeURIComponent(question)}`,
  }),
  ...['gzip', 'br', 'deflate', 'identity, gzip'].map((encoding) =>
    http(`a body that says it is ${encoding}`, [400, 415], {
      headers: { ...json, 'content-encoding': encoding },
      body: Buffer.from([31, 139, 8, 0, 0, 0, 0, 0]),
    }),
  ),
  ...[
    '{',
    '[]',
    '"text"',
    'null',
    '7',
    '{}',
    '{"query": 7}',
    '{"query": null}',
    '{"query": ["a"]}',
    '{"qeury": "{ a }"}',
    `${asked}x`,
    `[${many(10, () => asked).replaceAll('} {', '},{')}]`,
    '\ufeff{}',
    `{"query": "${question}", "variables": [7]}`,
    `{"query": "${question}", "variables": "x"}`,
    `{"query": "${question}", "operationName": 7}`,
    `{"query": "${question}", "extensions": 7}`,
  ].map((body, i) => http(`body ${i}: ${body.slice(0, 30)}`, [400, 422], { body })),
  http('a body of half a megabyte', [413], { body: `{"query": "${'x'.repeat(512 * 1024)}"}` }),
  http('a body of bytes that are no UTF-8', [200, 400], { body: Buffer.from([0x7b, 0xff, 0xfe, 0x7d]) }),
  http('JSON in 100,000 lists', [400], { body: nested(100_000, '[', ']') }),
  http('a query by GET from another site', [403], {
    method: 'GET',
    path: search,
    headers: { 'sec-fetch-site': 'cross-site' },
  }),
  http('a query by GET from a sister site', [403], {
    method: 'GET',
    path: search,
    headers: { 'sec-fetch-site': 'same-site' },
  }),
  http('a mutation by GET', [400, 405], {
    method: 'GET',
    path: `/graphql?query=${encodeURIComponent('mutation { a }')}`,
    headers: {},
  }),
  http('GET without a query', [400], { method: 'GET', headers: {} }),
  http('variables by GET that are no JSON', [400], { method: 'GET', path: `${search}&variables=x`, headers: {} }),
  http('two queries by GET', [200, 400], {
    method: 'GET',
    path: `${search}&query=${encodeURIComponent('{ a }')}`,
    headers: {},
  }),
  http('a target of 9,000 characters', [414], {
    method: 'GET',
    path: `/graphql?query=${'x'.repeat(9_000)}`,
    headers: {},
  }),
  ...['text/html', 'image/png', 'application/xml'].map((accept) =>
    http(`an answer as ${accept}`, [406], { headers: { ...json, accept }, body: asked }),
  ),
  ...[
    '/..%2f..%2fetc/passwd',
    '/web/../src/main.ts',
    '/web/%2e%2e/package.json',
    '/examples/..%2f..%2f.env',
    '/.git/config',
    '/%00',
    '/graphql/',
    '/graphql%2f',
    '/export/bibtex%00',
    '/export/nothing',
    '/metrics/../readyz2',
    '/wp-login.php',
  ].map((path) => http(`the address ${path}`, [400, 404], { method: 'GET', path, headers: {} })),
  ...[
    'id=publication/none',
    'years=x',
    'from=9999999999',
    'language=xx-',
    'topic=',
    'ids=',
    'nonsense=1',
    'from=2000&from=2001',
    `text=${'x'.repeat(1_000)}`,
  ].map((search) =>
    http(`an export by ${search.slice(0, 30)}`, [400], { method: 'GET', path: `/export/csv?${search}`, headers: {} }),
  ),
  ...['source/none', 'source/list,source/list', ',', ' ', 'x'.repeat(2_000), 'source/list;DROP'].map((order) =>
    http(`trust in ${order.slice(0, 30)}`, [400], {
      headers: { ...json, 'catalograph-trust': order },
      body: JSON.stringify({ query: '{ publications { totalCount } }' }),
    }),
  ),
  ...['00-0-0-00', `00-${'0'.repeat(32)}-${'0'.repeat(16)}-01`, 'x'.repeat(500), 'ff-'].map((traceparent) =>
    http(`the trace ${traceparent.slice(0, 20)}`, [200], { headers: { ...json, traceparent }, body: asked }),
  ),
  ...['127.0.0.1', '1.2.3.4, 5.6.7.8', 'x'.repeat(500), '::ffff:1.2.3.4', '"; DROP'].map((address) =>
    http(`forwarded for ${address.slice(0, 20)}`, [200], {
      headers: { ...json, 'x-forwarded-for': address },
      body: asked,
    }),
  ),
  http('cookies', [200], { headers: { ...json, cookie: `session=${'x'.repeat(2_000)}` }, body: asked }),
  http('an Authorization', [200], { headers: { ...json, authorization: 'Bearer x.y.z' }, body: asked }),
  http('another Host', [200], { headers: { ...json, host: 'evil.example' }, body: asked }),
  http('an Origin that nobody allowed', [200], { headers: { ...json, origin: 'https://evil.example' }, body: asked }),
];

export const attacks: readonly Attack[] = [...documents, ...variables, ...text, ...HTTP];
