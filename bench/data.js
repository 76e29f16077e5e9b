// A generated catalogue, made and kept: `npm run bench:data -- 10000`, or `catalogue` for the real one.
import { openData, stockOf } from './data/open.js';

const say = (line) => process.stdout.write(`${line}\n`);
const started = performance.now();
const data = await openData(process.argv[2] ?? 1_000, say);
const stock = await stockOf(data.address);
await data.stop();
say(data.how);
for (const [kind, ids] of Object.entries(stock)) say(`  ${kind}: ${ids.length}, the most used ${ids[0]}`);
say(`Kept in ${data.folder}; ${((performance.now() - started) / 1_000).toFixed(1)} s in all.`);
