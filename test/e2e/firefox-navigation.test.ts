import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPanelTab, type PanelTab } from '../browser/firefox/panel-tab.ts';
import { listenLocally } from '../listen-locally.ts';
import { patienceMs } from '../patience.ts';

/** Which requests the list has in Firefox when the page goes elsewhere, or does not, and that none is lost. */

let server: Server;
let tab: PanelTab;
let home: string;
let other: string;

/** Calls that have come to the server. */
const received: string[] = [];

/** What pages do as they start. `ask` makes a call. */
const starts: Readonly<Record<string, string>> = {
  '/plain': '',
  '/early': `<script>ask('early')</script>`,
  '/never-loads': `<script>ask('first')</script><img src="/never"><script>ask('second')</script>`,
  '/policy': `<script>ask('policy')</script>`,
  '/leaving': `<script>onpagehide = () => { beacon('left', 'text/plain'); beacon('left-json', 'application/json') }</script>`,
  '/sends': `<script>beacon('sent', 'text/plain'); beacon('sent-json', 'application/json'); ask('early')</script>`,
  // Too busy to say who it is once its call is in the list.
  '/busy': `<script>ask('early').then(() => { for (const end = Date.now() + 2_500; Date.now() < end;); })</script>`,
  '/restless': `<script>ask('restless' + location.search); const n = Number(location.search.slice(1) || 0);
    if (n < 60) setTimeout(() => location.replace('/restless?' + (n + 1)), 5)</script>`,
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const start = starts[path];
    if (path === '/nothing') response.writeHead(204).end();
    else if (path === '/file')
      response.writeHead(200, { 'content-disposition': 'attachment; filename="a.bin"' }).end('x');
    else if (start !== undefined) {
      response.setHeader('content-type', 'text/html');
      if (path === '/policy')
        response.setHeader(
          'content-security-policy',
          "default-src 'none'; script-src 'unsafe-inline'; connect-src *",
        );
      response.end(
        `<!doctype html><title>page</title><script>const ask = (name) => fetch('${other}/call/' + name);
        const beacon = (name, type) => navigator.sendBeacon('${other}/call/' + name, new Blob(['{}'], { type }));
        </script>${start}`,
      );
    } else if (path !== '/never') {
      if (request.method !== 'OPTIONS') received.push(path);
      // Beacons are sent with credentials.
      response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
      response.setHeader('access-control-allow-credentials', 'true');
      response.setHeader('access-control-allow-headers', 'content-type');
      setTimeout(() => response.end('x'), path === '/call/slow' ? 1_500 : 0);
    }
  });
  const port = await listenLocally(server);
  home = `http://localhost:${port}`;
  other = `http://127.0.0.1:${port}`;
  tab = await openPanelTab();
});

afterAll(async () => {
  await tab?.close();
  server?.closeAllConnections();
  server?.close();
});

const load = (path: string) => tab.goto(`${home}${path}`);
const ask = (name: string) => tab.run(`ask('${name}')`);
const names = (rows: readonly { readonly url: string }[]): readonly string[] =>
  rows.filter(({ url }) => url.startsWith(`${other}/call/`)).map(({ url }) => url.slice(other.length + 6));

/** The calls in the list, once they are these; another list is what the test then shows. */
async function listed(...wanted: readonly string[]): Promise<void> {
  expect(names(await tab.panel.rowsWhen((all) => `${names(all)}` === `${wanted}`))).toEqual(wanted);
}

const patient = { timeout: patienceMs };
const own = ['early', 'sent', 'sent-json'];

/** Another call has come, and what was done before it is through. */
async function stillListed(...before: readonly string[]): Promise<void> {
  await ask('last');
  await listed(...before, 'last');
  await new Promise((later) => setTimeout(later, 700));
  await listed(...before, 'last');
}

/** Each of them the first in a list of its own. */
beforeEach(async () => {
  await load('/plain');
  await listed();
});

describe('in Firefox nothing changes in the list', () => {
  it.each([
    ['a download', `location.href = '/file'`],
    ['a navigation that is stopped', `location.href = '/never'; setTimeout(() => stop(), 300)`],
    [
      'a navigation that another takes back',
      `location.href = '/never'; location.hash = 'x'; setTimeout(stop, 300)`,
    ],
    [
      'a frame that goes elsewhere',
      `const f = document.createElement('iframe'); f.src = '/plain'; document.body.append(f);
        f.onload = () => { f.onload = null; f.contentWindow.location.href = '/plain?2' }`,
    ],
    [
      'more changes of the URL than Firefox allows',
      `for (let i = 0; i < 1000; i++) try { history.replaceState(0, '', '/' + i) } catch {}`,
    ],
  ])('by %s', async (_, change) => {
    await ask('one');
    await listed('one');
    await tab.run(change);
    await stillListed('one');
  });

  it('by no content after more pages than Firefox keeps, and one of its own', async () => {
    for (let i = 0; i < 6; i++) await load(`/plain?${i}`);
    await ask('one');
    await listed('one');
    await tab.run(`history.pushState(0, '', '/pushed')`);
    await stillListed('one');
    await tab.run(`location.href = '/nothing'`);
    await stillListed('one', 'last');
  });
});

describe('in Firefox a new document', () => {
  it('that goes on loading for ever has its calls at once, and the earlier page’s are gone', async () => {
    await ask('one');
    await listed('one');
    await tab.run(`location.href = '/never-loads'`);
    await listed('first', 'second');
    await ask('third');
    await listed('first', 'second', 'third');
  });

  it.each([
    ['of another origin', () => tab.goto(`${other}/plain`)],
    ['that is blank', () => tab.goto('about:blank')],
    ['that says what went wrong', () => tab.run(`location.href = 'http://127.0.0.1:1/'`)],
  ])('%s clears the list', async (_, go) => {
    await ask('one');
    await listed('one');
    await go();
    await listed();
    await load('/early');
    await listed('early');
    await stillListed('early');
  });

  it('with a policy is told from the one before it', async () => {
    await load('/policy');
    await listed('policy');
    await tab.run(`location.href = '/nothing'`);
    await stillListed('policy');
    await load('/early');
    await listed('early');
  });

  it('that was kept comes back, and goes again', async () => {
    await load('/early');
    await listed('early');
    await load('/plain');
    await ask('plain');
    await listed('plain');
    await tab.run('history.back()');
    await listed();
    await ask('back');
    await listed('back');
    await tab.run('history.forward()');
    await listed();
    await ask('forward');
    await listed('forward');
  });

  it('many times a second leaves the panel with what the last one asked for', async () => {
    await load('/restless');
    await listed('restless?60');
    await stillListed('restless?60');
  });

  it('has nothing of the beacons that the one before it sent as it was left, and all of its own', async () => {
    await load('/leaving');
    await tab.run(`ask('one')`);
    await listed('one');
    for (let leavings = 1; leavings <= 3; leavings++) {
      received.length = 0;
      await load('/leaving');
      await expect.poll(() => received.toSorted(), patient).toEqual(['/call/left', '/call/left-json']);
    }
    await load('/sends');
    const shownNow = async () => names(await tab.panel.rowsWhen(() => true)).toSorted();
    await expect.poll(shownNow, patient).toEqual(own);
    // Until then it is known whose they are. A verdict that changes has a chip that has still to be pressed.
    await new Promise((later) => setTimeout(later, 4_000));
    await expect.poll(shownNow, patient).toEqual(own);
  });

  it('has nothing of what the one before it asked for and got later', async () => {
    await ask('slow');
    await load('/early');
    await listed('early');
    await new Promise((later) => setTimeout(later, 2_000));
    await stillListed('early');
  });
});

it('in Firefox what is cleared in a preserved log stays cleared', async () => {
  const preserve = `document.querySelector('.toolbar input[type="checkbox"]').click()`;
  await tab.panel.evaluate(preserve);
  await ask('one');
  // Firefox drops what it has just noted as a navigation begins.
  await listed('one');
  await load('/early');
  await listed('one', 'early');
  await tab.panel.evaluate(`document.querySelector('.toolbar button').click()`);
  await listed();
  await stillListed();
  await tab.panel.evaluate(preserve);
});

describe('in Firefox a new page that is too busy to say that it is one', () => {
  it('leaves open, without a gap, what a person opened of it', async () => {
    await tab.run(`location.href = '/busy'`);
    await listed('early');
    const shown = () =>
      tab.panel.evaluate<string | null>(
        `document.querySelector('[data-testid="detail"] .subject')?.textContent ?? null`,
      );
    await tab.panel.evaluate(`(() => {
      document.querySelector('[role="row"][data-url$="/call/early"]').click();
      document.body.dataset.gaps = 0;
      let was = false;
      new MutationObserver(() => {
        const is = document.querySelector('[data-testid="detail"]') !== null;
        if (was && !is) document.body.dataset.gaps++;
        was = is;
      }).observe(document.body, { childList: true, subtree: true });
    })()`);
    await expect.poll(shown, patient).toBe(`GET ${other}/call/early`);
    await stillListed('early');
    expect(await shown()).toBe(`GET ${other}/call/early`);
    expect(await tab.panel.evaluate('document.body.dataset.gaps')).toBe('0');
  });
});

it('in Firefox none of many calls at once is lost', async () => {
  await tab.run(`for (let i = 0; i < 200; i++) ask('burst?' + i)`);
  const rows = () =>
    tab.panel.evaluate<string>(`(() => {
      const field = document.querySelector('input[type="search"]');
      field.value = 'burst';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      return document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount');
    })()`);
  // One is the heading.
  await expect.poll(rows, { timeout: patienceMs }).toBe('201');
});
