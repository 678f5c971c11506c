import { createSecureServer, type Http2SecureServer, type ServerHttp2Stream } from 'node:http2';
import { type Certificate, certificateFor } from '../lab/certificates.ts';
import { listenLocally } from '../listen-locally.ts';

/**
 * Servers that do what no server should, and what pages do that no page should. Over HTTP/2, where a browser opens as many
 * streams to one server as a page wants.
 *
 * `/page` is an empty page, `/storm` one that navigates without rest; to the others: `/events` and `/stream` never end,
 * `/endless` never stops sending, `/circle` redirects to itself, `/early` sends 103s alone, `/ok` is a small document. All
 * else may be read by no page.
 */
export interface BadInputServer {
  readonly certificate: Certificate;
  /** Where pages come from. */
  readonly home: string;
  /** A browser opens 256 streams to one server, so there are five. */
  readonly others: readonly string[];
  /** How many streams are held open. */
  readonly open: () => number;
  close(): void;
}

/** The storm's navigations, the last of which stays. */
export const navigations = 300;

/**
 * A hundred times a second: most begin before the one before them has a page. The last document alone says that it is over:
 * any other is still to be replaced.
 */
const storm = `const timer = setInterval(() => {
    const isLast = location.search === '?${navigations}';
    const n = isLast ? ${navigations} : Math.min(sessionStorage.n ?? 0, ${navigations - 1});
    fetch('OTHER/call/of-' + n).catch(() => {});
    if (n >= ${navigations - 1}) clearInterval(timer);
    if (isLast) document.title = 'over';
    else location.href = '/storm?' + (sessionStorage.n = n + 1);
  }, 10);`;

/** Browsers refuse most of these, and say so to the page's console. */
export const replacesHistory = `for (let i = 0; i < 5_000; i++) {
    try {
      if (i % 3 === 0) history.pushState(0, '', '/page?' + i);
      else if (i % 3 === 1) history.replaceState(0, '', '/page?' + i);
      else location.hash = 'h' + i;
    } catch {}
  }`;

/** Opens so many EventSources, and as many streams. */
export const opensStreams = ({ others }: BadInputServer, count: number): string => `window.kept = [];
  const others = ${JSON.stringify(others)};
  for (let i = 0; i < ${count}; i++) {
    kept.push(new EventSource(others[i % 5] + '/events/' + i));
    fetch(others[i % 5] + '/stream/' + i).then((response) => kept.push(response), () => {});
  }`;

/**
 * A body without end, 103s without a response, and so many circles. Those have a connection of their own: one that breaks
 * off under what has no end would end them otherwise.
 */
export const asksForTheWorst = ({ others }: BadInputServer, circles: number): string =>
  `fetch('${others[0]}/endless/body').then((response) => response.text(), () => {});
  fetch('${others[0]}/early/hints').catch(() => {});
  for (let i = 0; i < ${circles}; i++) fetch('${others[5]}/circle/' + i).catch(() => {});`;

export async function startBadInputServer(): Promise<BadInputServer> {
  const certificate = await certificateFor(['localhost', '127.0.0.1']);
  const { key, cert } = certificate;
  const open = new Set<ServerHttp2Stream>();
  const timers = new Set<ReturnType<typeof setInterval>>();
  let other = '';
  const servers = Array.from({ length: 7 }, (): Http2SecureServer => {
    const server = createSecureServer({ key, cert, settings: { maxConcurrentStreams: 500 } });
    server.on('stream', (stream, headers) => respond(stream, headers[':path'] ?? '/'));
    server.on('sessionError', () => {});
    return server;
  });
  const [own = 0, ...ports] = await Promise.all(servers.map((server) => listenLocally(server)));
  const others = ports.map((port) => `https://127.0.0.1:${port}`);
  [other = ''] = others;

  function respond(stream: ServerHttp2Stream, path: string): void {
    stream.on('error', () => {});
    const readable = { ':status': 200, 'access-control-allow-origin': '*' };
    const kind = path.split(/[/?]/)[1] ?? '';
    const keep = (): void => {
      open.add(stream);
      stream.once('close', () => open.delete(stream));
    };
    if (kind === 'page' || kind === 'storm') {
      stream.respond({ ':status': 200, 'content-type': 'text/html' });
      const script = kind === 'storm' ? storm.replaceAll('OTHER', other) : '';
      stream.end(`<!doctype html><title>page</title><script>${script}</script>`);
    } else if (kind === 'events' || kind === 'stream') {
      stream.respond({ ...readable, 'content-type': kind === 'events' ? 'text/event-stream' : 'text/x-log' });
      stream.write('data: x\n\n');
      keep();
    } else if (kind === 'endless') {
      stream.respond({ ...readable, 'content-type': 'application/octet-stream' });
      const drip = setInterval(() => stream.writable && stream.write('x'.repeat(1_000)), 10);
      timers.add(drip);
      stream.once('close', () => clearInterval(drip));
      keep();
    } else if (kind === 'circle') {
      stream.respond({ ...readable, ':status': 302, location: path });
      stream.end();
    } else if (kind === 'early') {
      for (let i = 0; i < 50; i++)
        stream.additionalHeaders({ ':status': 103, link: `</${i}.css>; rel=preload; as=style` });
      keep();
    } else if (kind === 'ok') {
      stream.respond({ ...readable, 'content-type': 'application/json' });
      stream.end('{}');
    } else {
      // Without a header that allows it.
      stream.respond({ ':status': 200 });
      stream.end('x');
    }
  }

  return {
    certificate,
    home: `https://localhost:${own}`,
    others,
    open: () => open.size,
    close() {
      for (const timer of timers) clearInterval(timer);
      for (const stream of open) stream.destroy();
      for (const server of servers) server.close();
    },
  };
}
