import { createServer } from 'node:http';
import { examplesOf } from '../../documents/examples-of.ts';
import { listenLocally } from '../../listen-locally.ts';

/** Not to be told by any runner. */
export const secret = 'sk_live_abcdefghij0123456789';

/** What a page does, and what a person is told of it; null: nothing is wrong. */
export const faults: Readonly<Record<string, readonly [script: string, told: string | null]>> = {
  allowed: [`fetch(api + '/allowed')`, null],
  hidden: [`fetch(api + '/hidden?token=${secret}')`, 'MissingAllowOriginHeader'],
  'hidden-500': [`fetch(api + '/hidden-500')`, 'failed with 500'],
  'preflight-refused': [`fetch(api + '/refused', { method: 'PUT' })`, 'PreflightInvalidStatus'],
  'header-not-allowed': [
    `fetch(api + '/allowed', { headers: { 'X-Trace': '1' } })`,
    'HeaderDisallowedByPreflightResponse',
  ],
  'same-origin-mode': [`fetch(api + '/allowed', { mode: 'same-origin' })`, 'DisallowedByMode'],
  'in-a-worker': [
    `new Worker(URL.createObjectURL(new Blob(['fetch("' + api + '/hidden").catch(() => {}).then(() => postMessage("settled")); postMessage("asked")']))).onmessage = ({ data }) => says(data)`,
    'MissingAllowOriginHeader',
  ],
  slow: [`fetch(api + '/slow-hidden')`, 'MissingAllowOriginHeader'],
};

/** It says itself when it has asked, and when that is settled. */
const isWorker = (script: string): boolean => script.startsWith('new Worker');

/**
 * A server with a page for each fault, which asks another server when its button is pressed, or with `#at-once`, and is then titled
 * `asked`; once script knows what came of it, the document's element has the class `settled`.
 */
export interface FaultySite {
  /** Such as `http://127.0.0.1:1234`: the page of `hidden` is at `/hidden`. */
  readonly origin: string;
  /** An example of docs/testing.md with a page that asks at once for what is hidden, and its imports apart. */
  documented(section: string): { readonly imports: string; readonly body: string };
  close(): void;
}

export async function startFaultySite(): Promise<FaultySite> {
  const api = createServer(({ url = '/', method }, response) => {
    if (/^\/(?:allowed|refused)/.test(url)) response.setHeader('access-control-allow-origin', '*');
    response.statusCode =
      method === 'OPTIONS' ? (url === '/refused' ? 405 : 204) : url === '/hidden-500' ? 500 : 200;
    setTimeout(() => response.end('{}'), url.startsWith('/slow') ? 700 : 0);
  });
  const apiUrl = `http://127.0.0.1:${await listenLocally(api)}`;
  const site = createServer(({ url = '/' }, response) => {
    const [script] = faults[url.slice(1)] ?? [''];
    response.setHeader('content-type', 'text/html');
    response.end(
      `<!doctype html><link rel="icon" href="data:,"><button>Ask</button><script>const api = '${apiUrl}';
      const says = (state) => state === 'asked' ? (document.title = state) : (document.documentElement.className = state);
      const ask = () => { ${script}${isWorker(script) ? '' : ".catch(() => {}).then(() => says('settled')); says('asked')"}; };
      document.querySelector('button').onclick = ask;
      if (location.hash === '#at-once') ask();</script>`,
    );
  });
  const origin = `http://127.0.0.1:${await listenLocally(site)}`;
  return {
    origin,
    documented(section) {
      const [example] = examplesOf('docs/testing.md', section);
      const code = (example?.code ?? '').replace('http://localhost:5173/', `${origin}/hidden#at-once`);
      const lines = code.split('\n');
      const isImport = (line: string): boolean => line.startsWith('import ');
      return {
        imports: lines.filter(isImport).join('\n'),
        body: lines.filter((line) => !isImport(line)).join('\n'),
      };
    },
    close() {
      for (const each of [site, api]) {
        each.closeAllConnections();
        each.close();
      }
    },
  };
}
