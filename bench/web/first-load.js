// The first load of a view, by a browser that has nothing of it yet.

/**
 * `{ files, ms }`: what was fetched until the view had answered, each file with its bytes as they are and as they were
 * sent, head and all; and the milliseconds from the address to the first result.
 */
export async function firstLoad(browser, site, { path, result }) {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const files = await counting(await context.newCDPSession(page));
    await page.goto(new URL(path, site).href, { waitUntil: 'commit' });
    // Looked for with every frame, by the clock that started with the navigation.
    const found = await page.waitForFunction(
      (result) => document.querySelector(result) !== null && performance.now(),
      result,
      { polling: 'raf', timeout: 30_000 },
    );
    const ms = await found.jsonValue();
    await page.waitForLoadState('networkidle');
    return { files: [...files.values()].filter(({ path }) => path !== '/graphql'), ms };
  } finally {
    await context.close();
  }
}

async function counting(session) {
  const files = new Map();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith('http')) files.set(requestId, { path: new URL(request.url).pathname, raw: 0, sent: 0 });
  });
  session.on('Network.dataReceived', ({ requestId, dataLength }) => {
    const file = files.get(requestId);
    if (file) file.raw += dataLength;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const file = files.get(requestId);
    if (file) file.sent = encodedDataLength;
  });
  await session.send('Network.enable');
  return files;
}

export const sum = (files, bytes) => files.reduce((total, file) => total + file[bytes], 0);
