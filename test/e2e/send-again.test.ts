import type { Browser, Frame } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtExtension } from '../browser/lab-run.ts';
import { launchChromium } from '../browser/launch.ts';
import type { PanelRow } from '../browser/panel.ts';
import { openPanelSession, type PanelSession } from '../browser/panel-session.ts';
import { type Lab, startLab } from '../lab/lab.ts';
import { scenarioById } from '../lab/scenarios/register.ts';
import { patienceMs } from '../patience.ts';

/** What a frame sends must not reach the page around it, which has put its own `fetch` in the place of the browser's. */
let lab: Lab;
let browser: Browser;
let session: PanelSession;

const patient = { timeout: patienceMs };

beforeAll(async () => {
  lab = await startLab();
  browser = await launchChromium({ extensions: [builtExtension], args: lab.chromiumArgs });
  session = await openPanelSession(browser, lab);
  // Their frames open with them.
  await session.tab.run(scenarioById('frame-of-another-site'));
  await session.tab.run(scenarioById('sandboxed-null-origin'));
  await Promise.all(session.tab.page.frames().map((frame) => frame.evaluate(listen)));
});

afterAll(async () => {
  await browser?.close();
  await lab?.close();
});

type Listening = typeof globalThis & { heard: string[]; bodies: string[] };

function listen(): void {
  const real = fetch;
  const heard: string[] = [];
  const bodies: string[] = [];
  Object.assign(globalThis, {
    heard,
    bodies,
    fetch: (at: string, init: RequestInit) => {
      heard.push(new Headers(init?.headers).get('authorization') ?? 'none');
      void new Response(init?.body ?? '').text().then((body) => bodies.push(`${init?.method} ${body}`));
      return real(at, init);
    },
  });
}

const bodiesIn = (frame: Frame) => frame.evaluate(() => (globalThis as Listening).bodies);
const post = 'POST {"a":"ü"}';
const heardIn = (frame: Frame) => frame.evaluate(() => (globalThis as Listening).heard);
const top = () => session.tab.page.mainFrame();

function frameAt(path: string): Frame {
  const found = session.tab.page.frames().find((frame) => frame.url().endsWith(path));
  if (found === undefined) throw new Error(`there is no frame ${path}`);
  return found;
}

/** Of a call that failed, the headers come after its end, and with them who has asked. */
const allowsNobody = 'allow-origin-missing';

/** A frame asks, with a secret; its row. */
async function askFrom(frame: Frame, name: string): Promise<PanelRow> {
  const url = `${lab.origins.servers.api}/nothing/${name}`;
  await frame.evaluate(
    (at, secret) => fetch(at, { headers: { Authorization: secret } }).catch(() => {}),
    url,
    name,
  );
  const isIt = (row: PanelRow) => row.url === url && row.method === 'GET' && row.reason === allowsNobody;
  const rows = await session.panel.rowsWhen((now) => now.some(isIt), patient.timeout);
  return rows.find(isIt) as PanelRow;
}

async function sendAgain(row: PanelRow): Promise<void> {
  await session.panel.read(row);
  await (await session.panel.frame.waitForSelector('[data-testid="send-again"]', patient))?.click();
}

async function press(testId: string): Promise<void> {
  await (await session.panel.frame.waitForSelector(`[data-testid="${testId}"]:enabled`, patient))?.click();
}

async function fill(field: string, text: string): Promise<void> {
  await session.panel.frame.waitForSelector(`[data-field="${field}"]`, patient);
  await session.panel.frame.$eval(
    `[data-field="${field}"]`,
    (element, value) => {
      (element as HTMLInputElement).value = value;
      element.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
}

const refusal = async () => {
  const said = await session.panel.frame.waitForSelector('[data-testid="not-sent"]', patient);
  return said?.evaluate((part) => part.textContent);
};

test('what the page sent, the page sends', async () => {
  await sendAgain(await askFrom(top(), 'of-the-page'));
  await expect.poll(() => heardIn(top()), patient).toEqual(['of-the-page', 'of-the-page']);
});

test('what is pressed again while it goes out goes out once', async () => {
  const { panel } = session;
  await panel.read(await askFrom(top(), 'pressed-twice'));
  await panel.frame.waitForSelector('[data-testid="send-again"]', patient);
  await panel.frame.$eval('[data-testid="send-again"]', async (button) => {
    for (let times = 0; times < 3; times++) {
      (button as HTMLElement).click();
      await new Promise((later) => setTimeout(later));
    }
  });
  await expect.poll(() => heardIn(top()), patient).toContain('pressed-twice');
  // The page sends in order: what it was asked for besides came before this.
  await sendAgain(await askFrom(top(), 'afterwards'));
  const sent = async () => (await heardIn(top())).filter((each) => each === 'afterwards');
  await expect.poll(sent, patient).toHaveLength(2);
  expect((await heardIn(top())).filter((each) => each === 'pressed-twice')).toHaveLength(2);
});

test('what a frame of another site sent, that frame sends, and the page hears nothing of it', async () => {
  const frame = frameAt('/frame/cross-site');
  await sendAgain(await askFrom(frame, 'of-the-frame'));
  await expect.poll(() => heardIn(frame), patient).toEqual(['of-the-frame', 'of-the-frame']);
  expect(await heardIn(top())).not.toContain('of-the-frame');
});

test('a request goes out with its body, once the person agrees', async () => {
  const url = `${lab.origins.servers.api}/nothing/with-body`;
  await top().evaluate(
    (at) =>
      fetch(at, { method: 'POST', body: '{"a":"ü"}', headers: { Authorization: 'body' } }).catch(() => {}),
    url,
  );
  // While it runs it has a row already, and its detail moves when it ends.
  const isIt = (row: PanelRow) => row.url === url && row.method === 'POST' && row.reason === allowsNobody;
  const [row] = (await session.panel.rowsWhen((now) => now.some(isIt), patient.timeout)).filter(isIt);
  await sendAgain(row as PanelRow);
  const posts = async () => (await bodiesIn(top())).filter((one) => one === post);
  const asked = await session.panel.frame.waitForSelector('.again [role="alert"]', patient);
  expect(await asked?.evaluate((part) => part.textContent)).toContain('The body is sent too.');
  expect(await posts()).toHaveLength(1);
  await press('send-yes');
  await expect.poll(posts, patient).toHaveLength(2);
});

test('a request is edited before it is sent, and its row says that it repeats the first', async () => {
  const { frame } = session.panel;
  await session.panel.read(await askFrom(top(), 'to-be-edited'));
  await press('edit-again');
  await fill('method', 'PUT');
  await fill('lines', 'Authorization: edited\nCookie: a=b');
  await fill('body', 'mine');
  await press('send-edited');
  await expect.poll(() => heardIn(top()), patient).toContain('edited');
  expect(await bodiesIn(top())).toContain('PUT mine');
  await frame.waitForSelector('[data-testid="repeated"]', patient);
  await frame.waitForSelector('[role="row"][data-method="PUT"][data-url$="/to-be-edited"]', patient);
});

test('what the browser refuses is said before it is sent', async () => {
  await session.panel.read(await askFrom(top(), 'to-be-refused'));
  await press('edit-again');
  await fill('body', 'no body with GET');
  const said = await session.panel.frame.waitForSelector('[data-testid="draft-trouble"]', patient);
  expect(await said?.evaluate((part) => part.textContent)).toMatch(/refuses this request: .*body/);
  await session.panel.frame.waitForSelector('[data-testid="send-edited"]:disabled', patient);
  await press('edit-close');
});

test('of two documents of one origin the person is told which has sent, and can choose the other', async () => {
  const { frame } = session.panel;
  const inner = `${lab.origins.pages.app}/frame/coep`;
  await top().evaluate(async (src) => {
    const element = document.createElement('iframe');
    element.src = src;
    const loaded = new Promise((resolve) => element.addEventListener('load', resolve));
    document.body.append(element);
    await loaded;
  }, inner);
  const within = session.tab.page.frames().find((one) => one.url() === inner) as Frame;
  await within.evaluate(listen);
  const row = await askFrom(within, 'of-the-inner-frame');
  const count = async (of: Frame) => (await heardIn(of)).filter((one) => one === 'of-the-inner-frame').length;
  await sendAgain(row);
  await expect.poll(() => count(top()), patient).toBe(1);
  const told = await frame.waitForSelector('[data-testid="sent-from"]', patient);
  expect(await told?.evaluate((part) => part.textContent)).toContain(`Sent from ${lab.origins.pages.app}/`);
  await press('edit-again');
  await (await frame.waitForSelector('[data-field="from"]', patient))?.select(inner);
  await press('send-edited');
  await expect.poll(() => count(within), patient).toBe(2);
  expect(await count(top())).toBe(1);
});

test('what a sandboxed frame sent, nobody sends, and the person is told', async () => {
  const frame = frameAt('/frame/sandboxed');
  await sendAgain(await askFrom(frame, 'of-the-sandbox'));
  expect(await refusal()).toMatch(/^Not sent: the request has the origin null/);
  expect(await heardIn(frame)).toEqual(['of-the-sandbox']);
  expect(await heardIn(top())).not.toContain('of-the-sandbox');
});

test('what a frame sent that has gone, nobody sends, and the person is told', async () => {
  const frame = frameAt('/frame/cross-site');
  const row = await askFrom(frame, 'of-who-has-gone');
  await top().evaluate(() => {
    for (const one of document.querySelectorAll('iframe')) one.remove();
  });
  await sendAgain(row);
  expect(await refusal()).toContain(`Not sent: ${lab.origins.servers.partner} made this request`);
  expect(await heardIn(top())).not.toContain('of-who-has-gone');
});
