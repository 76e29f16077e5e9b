// GraphiQL on this server. `?query=` or `?example=` fills in a question.
const { GraphiQL, React, ReactDOM } = window;
const asked = new URLSearchParams(location.search);
const example = /^[\w-]+$/.exec(asked.get('example') ?? '1-companion')?.[0];
const text = asked.get('query') ?? (await (await fetch(`/examples/${example}.graphql`)).text());

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
    defaultQuery: text,
    query: text,
    variables: asked.get('variables') ?? undefined,
  }),
);
