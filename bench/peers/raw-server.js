// node:http alone: reads what it is asked, and sends the same bytes each time. `BODIES` names a file with the bytes.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import './orphan.js';

const bodies = new Map(
  Object.entries(JSON.parse(readFileSync(process.env.BODIES, 'utf8'))).map(([name, text]) => [name, Buffer.from(text)]),
);
const server = createServer(async (request, response) => {
  await buffer(request);
  const body = bodies.get(request.url?.slice(1) ?? '');
  response.writeHead(body ? 200 : 404, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': body?.length ?? 0,
  });
  response.end(body);
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`http://127.0.0.1:${server.address().port}\n`));
