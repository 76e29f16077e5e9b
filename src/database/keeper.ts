// The keeper's process: started detached by a server (keeper-start.ts), given its job once, then on its own.
import { keep } from './keep.ts';
import { jobShape } from './wire.ts';

process.once('message', async (message) => {
  try {
    const kept = await keep(jobShape.parse(message));
    process.send?.({ started: true });
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => kept.stop());
    // The terminal it came from may close; the servers decide when it ends.
    process.on('SIGHUP', () => {});
    // Whatever happens here, Java does not stay behind.
    process.on('uncaughtException', (error) => {
      process.stderr.write(`${error.stack}\n`);
      kept.stop();
    });
    await kept.done;
  } catch (error) {
    process.send?.({ problem: error instanceof Error ? error.message : String(error) });
    process.exitCode = 1;
  } finally {
    if (process.connected) process.disconnect();
  }
});
