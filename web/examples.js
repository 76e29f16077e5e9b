// How many works there are, asked as any client would.
const response = await fetch('/graphql', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: '{ publications(filter: { held: true }) { totalCount } }' }),
}).catch(() => undefined);
const answer = response?.ok ? await response.json() : undefined;
const count = answer?.data?.publications.totalCount;
if (count !== undefined) document.getElementById('count').textContent = `: ${count} works at the moment`;
