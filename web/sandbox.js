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

const texts = await Promise.all(examples.map(async (name) => (await fetch(`/examples/${name}.graphql`)).text()));

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
    initialState: { document: texts.join('\n') },
  });
  status.remove();
} catch {
  const link = document.createElement('a');
  link.href = `/graphiql?example=${examples[0]}`;
  link.textContent = 'Open GraphiQL, which this server brings along';
  status.replaceChildren(
    'Apollo Sandbox comes from apollographql.com, which cannot be reached from here. ',
    link,
    ': the same schema, the same examples.',
  );
}
