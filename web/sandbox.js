// Apollo Sandbox on this server, the example questions filled in; where Apollo is out of reach, the way to GraphiQL.
const script = 'https://embeddable-sandbox.cdn.apollographql.com/_latest/embeddable-sandbox.umd.production.min.js';
const examples = [
  '1-companion',
  '2-instrument',
  '3-list',
  '4-region',
  '5-conflicts',
  '6-editions',
  '7-choice',
  '8-topic',
  '9-institutions',
  '10-law',
  '11-programmes',
  '12-audience',
  '13-sources',
  '14-places',
  '15-nodes',
  '16-search',
  '17-export',
  '18-paths',
  '19-neighbourhood',
  '20-coverage',
  '21-gaps',
  '22-timeline',
  '23-meta',
  '24-recommendations',
  '25-reading-path',
];
const patience = 10_000;

// A link may fill in a question of its own: behind `?`, or behind `#` where it would be too long to be sent.
const asked = new URLSearchParams(location.hash.length > 1 ? location.hash.slice(1) : location.search);
const texts = asked.has('document')
  ? [asked.get('document')]
  : await Promise.all(examples.map(async (name) => (await fetch(`/examples/${name}.graphql`)).text()));

/** As Sandbox takes them: an object; what is no JSON is left out. */
function variables() {
  try {
    return { variables: JSON.parse(asked.get('variables') ?? '{}') };
  } catch {
    return {};
  }
}

/** The same question in GraphiQL. */
function graphiql() {
  const given = new URLSearchParams({ query: asked.get('document'), variables: asked.get('variables') ?? '' });
  return `/graphiql#${given}`;
}

const loaded = new Promise((resolve, reject) => {
  const element = document.createElement('script');
  element.src = script;
  element.onload = resolve;
  element.onerror = () => reject(new Error('The script of Apollo Sandbox did not load.'));
  setTimeout(() => reject(new Error('The script of Apollo Sandbox did not come in time.')), patience);
  document.head.append(element);
});

const status = document.getElementById('status');
try {
  await loaded;
  const frame = document.getElementById('sandbox');
  frame.hidden = false;
  new window.EmbeddedSandbox({
    target: '#sandbox',
    initialEndpoint: `${location.origin}/graphql`,
    includeCookies: false,
    hideCookieToggle: true,
    initialState: { document: texts.join('\n'), ...variables() },
  });
  status.remove();
} catch {
  const link = document.createElement('a');
  link.href = asked.has('document') ? graphiql() : `/graphiql?example=${examples[0]}`;
  link.textContent = 'Open GraphiQL, which this server brings along';
  status.replaceChildren(
    'Apollo Sandbox comes from apollographql.com, which cannot be reached from here. ',
    link,
    ': the same schema, the same examples.',
  );
}
