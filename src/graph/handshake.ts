/** Asks a Bolt server which version it speaks, over a connection of our own that is closed whatever comes of it. */
import { connect, isIP } from 'node:net';
import { connect as connectTls } from 'node:tls';

/** Bolt's greeting, and the versions from 5.8 down to 4.4, of which the server picks one. */
const greeting = Buffer.from('6060b017' + '00080805' + '00000404' + '00000000' + '00000000', 'hex');

/** Whether whoever listens at `uri` answers within so many milliseconds. A connection that is taken is no answer yet. */
export async function greets(uri: string, patience: number): Promise<boolean> {
  const { protocol, hostname, port } = new URL(uri);
  const host = hostname.replace(/^\[|\]$/g, '');
  const place = { host, port: Number(port || 7_687) };
  const socket = protocol.includes('+')
    ? connectTls({
        ...place,
        ...(isIP(host) ? {} : { servername: host }),
        rejectUnauthorized: !protocol.endsWith('+ssc:'),
      })
    : connect(place);
  try {
    return await new Promise<boolean>((resolve) => {
      const late = setTimeout(resolve, patience, false);
      socket.once('data', () => resolve(true));
      socket.once('error', () => resolve(false)).once('close', () => resolve(false));
      socket.once('close', () => clearTimeout(late));
      socket.write(greeting);
    });
  } finally {
    socket.destroy();
  }
}
