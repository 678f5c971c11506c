import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPanelTab, type PanelTab } from '../browser/firefox/panel-tab.ts';
import type { PanelRow } from '../browser/panel.ts';
import { tellsRecorded } from '../browser/tells-recorded.ts';
import { listenLocally } from '../listen-locally.ts';
import { patienceMs } from '../patience.ts';

/** The Firefox package in a real toolbox: what the panel says, without the recorder and with it. */

let server: Server;
let tab: PanelTab;
let panel: PanelTab['panel'];
let home: string;
let other: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (url.startsWith('/page')) {
      response.setHeader('content-type', 'text/html');
      if (url.includes('csp')) response.setHeader('content-security-policy', "connect-src 'self'");
      const start = url.includes('start')
        ? `<script>fetch('${other}/start', { credentials: 'omit' })</script>`
        : '';
      const router = url.includes('router')
        ? `<script>fetch('${other}/ok?before'); history.pushState(0, '', '/page/home'); fetch('${other}/ok?after')</script>`
        : '';
      response.end(`<!doctype html><title>page</title>${tellsRecorded}${start}${router}`);
      return;
    }
    if (url === '/nothing') {
      response.writeHead(204).end();
      return;
    }
    if (url === '/moved') {
      response.writeHead(302, { location: '/page-router' }).end();
      return;
    }
    if (url.startsWith('/ok.js')) response.setHeader('content-type', 'text/javascript');
    if (!url.startsWith('/refused')) response.setHeader('access-control-allow-origin', '*');
    response.end('response');
  });
  const port = await listenLocally(server);
  home = `http://localhost:${port}`;
  other = `http://127.0.0.1:${port}`;
  tab = await openPanelTab();
  ({ panel } = tab);
});

afterAll(async () => {
  await tab?.close();
  server?.close();
});

const goto = (url: string) => tab.goto(url);
const evaluate = (script: string) => tab.run(script);

/** The row whose URL has `part`, once it has `expected`. */
async function expectRow(part: string, expected: Partial<PanelRow>): Promise<void> {
  const rows = async () => (await panel.rowsWhen(() => true)).filter(({ url }) => url.includes(part));
  await expect.poll(rows, { timeout: patienceMs }).toMatchObject([expected]);
}

/** Whether calls of the page are recorded. */
const isRecorded = () => tab.value('return window.isRecorded()');

async function recorded(): Promise<void> {
  await expect.poll(isRecorded, { timeout: patienceMs }).toBe(true);
}

/** Once a part of a row's detail says so. */
async function expectInDetail(url: string, testId: 'facts' | 'call-site', pattern: RegExp): Promise<void> {
  const text = () =>
    panel.evaluate<string>(`(() => {
      const row = document.querySelector('[role="row"][data-url="${url}"]');
      if (row?.getAttribute('aria-selected') !== 'true') row?.click();
      return document.querySelector('[data-testid="${testId}"]')?.textContent ?? '';
    })()`);
  // It shows the view of requests, which alone has rows.
  await panel.rowsWhen((rows) => rows.some((row) => row.url === url));
  await expect.poll(text, { timeout: patienceMs }).toMatch(pattern);
}

/** What the detail of a row says is known of the call. */
const expectFacts = (url: string, pattern: RegExp) => expectInDetail(url, 'facts', pattern);

/** The calls in the list, once they are these; another list is what the test then shows. */
async function listed(...wanted: readonly string[]): Promise<void> {
  const names = (rows: readonly PanelRow[]) =>
    rows.filter(({ url }) => url.startsWith(`${other}/ok?`)).map(({ url }) => url.slice(other.length + 4));
  const rows = await panel.rowsWhen((all) => `${names(all)}` === `${wanted}`);
  expect(names(rows)).toEqual(wanted);
}

describe('in Firefox', () => {
  it('the panel explains what the browser hid', async () => {
    await goto(`${home}/page`);
    await evaluate(`fetch('${other}/refused?1').catch(() => {}); fetch('${other}/put', { method: 'PUT' }).catch(() => {});
      fetch('${other}/ok?1')`);
    await expectRow('/refused?1', { verdict: 'blocked', reason: 'allow-origin-missing' });
    await expectRow('/put', { method: 'PUT', verdict: 'blocked', reason: 'method-not-allowed' });
    await expectRow('/ok?1', { verdict: 'allowed' });
  });

  it('what a person has set is there when the panel comes again', async () => {
    const filter = `document.querySelector('.filter')`;
    const preserve = `document.querySelector('.toolbar input[type="checkbox"]')`;
    const set = () => panel.evaluate<[string, boolean]>(`[${filter}?.value, ${preserve}?.checked]`);
    const change = (text: string) =>
      panel.evaluate(
        `${preserve}.click(); ${filter}.value = '${text}'; ${filter}.dispatchEvent(new Event('input', { bubbles: true }))`,
      );
    await change('-nothing');
    await expect.poll(set, { timeout: patienceMs }).toEqual(['-nothing', true]);
    await panel.evaluate(`document.documentElement.dataset.old = ''; setTimeout(() => location.reload())`);
    const isNew = () =>
      panel.evaluate<boolean>(`${filter} !== null && document.documentElement.dataset.old === undefined`);
    await expect.poll(() => isNew().catch(() => false), { timeout: patienceMs }).toBe(true);
    expect(await set()).toEqual(['-nothing', true]);
    await change('');
    await expect.poll(set, { timeout: patienceMs }).toEqual(['', false]);
  });

  it.each(['dark', 'light'])(
    'the panel takes the theme of DevTools as a person changes it: %s',
    async (theme) => {
      await tab.firefox.marionette.send('Marionette:SetContext', { value: 'chrome' });
      const script = `Services.prefs.setCharPref('devtools.theme', '${theme}')`;
      await tab.firefox.marionette.send('WebDriver:ExecuteScript', { script, args: [], sandbox: 'system' });
      const shown = () => panel.evaluate('document.documentElement.dataset.theme');
      await expect.poll(shown, { timeout: patienceMs }).toBe(theme);
    },
  );

  it('the page sees nothing of the recorder in stack traces', async () => {
    await goto(`${home}/page`);
    await evaluate(`window.stacks = async () => {
      const seen = [];
      const attempt = async (f) => {
        try { await f(); } catch (error) {
          for (const name of ['stack', 'fileName', 'filename', 'lineNumber', 'columnNumber']) seen.push(error[name]);
          seen.push(Reflect.ownKeys(error).join());
        }
      };
      await attempt(() => fetch('http://['));
      await attempt(() => fetch('http://127.0.0.1:1/'));
      await attempt(() => fetch('${other}/refused?stacks'));
      await attempt(() => fetch('/ok', { get method() { seen.push(new Error('inside').stack); return 'GET'; } }));
      await attempt(() => fetch({ toString() { seen.push(new DOMException('inside').stack); return 'http://['; } }));
      await attempt(() => new XMLHttpRequest().open('GET', 'http://['));
      await attempt(() => fetch('/ok', { signal: AbortSignal.abort() }));
      seen.push(String(Object.getOwnPropertyDescriptor(Error.prototype, 'stack').get));
      return seen;
    }`);
    const stacks = async (): Promise<unknown> => {
      await evaluate('window.seen = null; window.stacks().then((seen) => { window.seen = seen; });');
      const seen = () => tab.value('return window.seen');
      await expect.poll(seen, { timeout: patienceMs }).not.toBeNull();
      return seen();
    };
    const before = await stacks();
    expect(before).toContainEqual(expect.stringContaining('get method@'));
    await panel.evaluate(`document.querySelector('[data-testid="record"]').click()`);
    await recorded();
    expect(await stacks()).toEqual(before);
    await panel.evaluate(`document.querySelector('[data-testid="record"]').click()`);
    await expect.poll(isRecorded, { timeout: patienceMs }).toBe(false);
    expect(await stacks()).toEqual(before);
  });

  it('the recorder knows the credentials mode, also of a request whose preflight failed', async () => {
    await goto(`${home}/page`);
    await panel.evaluate(`document.querySelector('[data-testid="record"]').click()`);
    await recorded();
    await evaluate(`fetch('${other}/ok?omit', { credentials: 'omit' });
      fetch('${other}/ok?put', { method: 'PUT', credentials: 'omit' }).catch(() => {});`);
    await expectFacts(`${other}/ok?omit`, /Credentials ?omit ?\(the call itself was recorded\)/);
    await expectRow('/ok?omit', { verdict: 'allowed' });
    // Firefox prints functions in its own way.
    expect(
      await panel.evaluate(
        `[...document.querySelectorAll('[data-testid="notice"]')].map((line) => line.textContent)`,
      ),
    ).toEqual([]);
    await evaluate(`fetch('${other}/refused?recorded').catch(() => {})`);
    await expectRow('/refused?recorded', { verdict: 'blocked', reason: 'allow-origin-missing' });
    await expectFacts(`${other}/ok?put`, /Credentials ?omit ?\(the call itself was recorded\)/);
  });

  it.each([
    ['fetch', `fetch('URL', { integrity: 'WRONG' }).catch(() => {})`],
    [
      'script',
      `document.head.append(Object.assign(document.createElement('script'),
        { crossOrigin: 'anonymous', integrity: 'WRONG', src: 'URL' }))`,
    ],
  ])('the recorder knows of a %s whose checksum is of another file', async (kind, code) => {
    await goto(`${home}/page`);
    await recorded();
    const wrong = `sha256-${Buffer.alloc(32).toString('base64')}`;
    await evaluate(code.replace('URL', `${other}/ok.js?${kind}`).replace('WRONG', wrong));
    await expectRow(`/ok.js?${kind}`, { verdict: 'failed', reason: 'integrity-mismatch' });
  });

  it('"reload and record" has what the page calls as it starts, and where in the code', async () => {
    await goto(`${home}/page-start`);
    const press = () =>
      panel.evaluate<boolean>(`(() => {
        const button = document.querySelector('[data-testid="reload-and-record"]');
        button?.click();
        return button !== null;
      })()`);
    await expect.poll(press, { timeout: patienceMs }).toBe(true);
    await expectFacts(`${other}/start`, /Credentials ?omit ?\(the call itself was recorded\)/);
    await expectRow('/start', {});
    await expectInDetail(`${other}/start`, 'call-site', /^\/page-start:1:\d+$/);
  });

  it('what the page’s own policy refused has its reason', async () => {
    await goto(`${home}/page-csp`);
    await recorded();
    await evaluate(`fetch('${other}/policy').catch(() => {})`);
    await expectRow('/policy', { verdict: 'failed', reason: 'content-security-policy' });
  });
});

describe('in Firefox, the list', () => {
  it.each([
    ['pushState', `history.pushState(0, '', '/page/elsewhere')`],
    ['replaceState', `history.replaceState(0, '', '/page/elsewhere')`],
    ['a new fragment', `location.hash = 'there'`],
    ['a navigation to no content', `location.href = '/nothing'`],
    ['a loop', `for (let i = 0; i < 50; i++) history.replaceState(0, '', '/page/' + i)`],
  ])('stays as it is: %s', async (_, change) => {
    await goto(`${home}/page`);
    await evaluate(`fetch('${other}/ok?one')`);
    await listed('one');
    await evaluate(change);
    await new Promise((later) => setTimeout(later, 700));
    await evaluate(`fetch('${other}/ok?two')`);
    await listed('one', 'two');
  });

  it.each([
    ['a router that changes the URL as the page starts', '/page-router'],
    ['redirects', '/moved'],
  ])('begins again with what a new document asks for: %s', async (_, path) => {
    await goto(`${home}/page`);
    await evaluate(`fetch('${other}/ok?one')`);
    await listed('one');
    await goto(`${home}${path}`);
    await listed('before', 'after');
    await evaluate(`fetch('${other}/ok?later')`);
    await listed('before', 'after', 'later');
  });

  it('has a line where the next page begins, in a log that is preserved', async () => {
    await goto(`${home}/page?preserved`);
    await evaluate(`fetch('${other}/ok?one')`);
    await listed('one');
    const preserve = `document.querySelector('.toolbar input[type="checkbox"]').click()`;
    await panel.evaluate(preserve);
    await goto(`${home}/page-router`);
    await listed('one', 'before', 'after');
    const lines = () =>
      panel.evaluate<readonly string[]>(
        `[...document.querySelectorAll('.page-line')].map((line) => line.textContent)`,
      );
    await expect
      .poll(lines, { timeout: patienceMs })
      .toEqual([expect.stringMatching(/^Navigated to .*\/page(-router|\/home)$/)]);
    await panel.evaluate(preserve);
  });

  it('begins again with a page that was kept and comes back', async () => {
    await goto(`${home}/page?kept`);
    await evaluate(`window.kept = true; fetch('${other}/ok?one')`);
    await listed('one');
    await goto(`${home}/page?away`);
    await evaluate(`fetch('${other}/ok?away')`);
    await listed('away');
    await evaluate('history.back()');
    await listed();
    await evaluate(`fetch('${other}/ok?' + (window.kept ? 'again' : 'loaded'))`);
    await listed('again');
  });
});
