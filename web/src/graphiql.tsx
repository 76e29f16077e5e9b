/** GraphiQL on this server, with a question filled in: by `query`, `variables` and `operationName`, or by `example`. */
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { asked } from './asked.ts';
import 'graphiql/style.css';
import './graphiql.css';

const given = asked(location);
const example = /^[\w-]+$/.exec(given.get('example') ?? '1-companion')?.[0];
const query = given.get('query') ?? (await (await fetch(`/examples/${example}.graphql`)).text());
const operationName = given.get('operationName');
const place = document.getElementById('graphiql');
if (!place) throw new Error('The page has no place for GraphiQL.');

createRoot(place).render(
  <GraphiQL
    fetcher={createGraphiQLFetcher({ url: '/graphql' })}
    defaultQuery={query}
    query={query}
    variables={given.get('variables') ?? ''}
    {...(operationName ? { operationName } : {})}
    shouldPersistHeaders={false}
  />,
);
