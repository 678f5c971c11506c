import type { Browser, Frame } from 'puppeteer-core';
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

type Listening = typeof globalThis & { heard: string[] };

function listen(): void {
  const real = fetch;
  const heard: string[] = [];
  Object.assign(globalThis, {
    heard,
    fetch: (at: string, init: RequestInit) => {
      heard.push(new Headers(init?.headers).get('authorization') ?? 'none');
      return real(at, init);
    },
  });
}

const heardIn = (frame: Frame) => frame.evaluate(() => (globalThis as Listening).heard);
const top = () => session.tab.page.mainFrame();

function frameAt(path: string): Frame {
  const found = session.tab.page.frames().find((frame) => frame.url().endsWith(path));
  if (found === undefined) throw new Error(`there is no frame ${path}`);
  return found;
}

/** A frame asks, with a secret; its row. */
async function askFrom(frame: Frame, name: string): Promise<PanelRow> {
  const url = `${lab.origins.servers.api}/nothing/${name}`;
  await frame.evaluate(
    (at, secret) => fetch(at, { headers: { Authorization: secret } }).catch(() => {}),
    url,
    name,
  );
  const isIt = (row: PanelRow) => row.url === url && row.method === 'GET' && row.verdict === 'blocked';
  const rows = await session.panel.rowsWhen((now) => now.some(isIt), patient.timeout);
  return rows.find(isIt) as PanelRow;
}

async function sendAgain(row: PanelRow): Promise<void> {
  await session.panel.read(row);
  await (await session.panel.frame.waitForSelector('[data-testid="send-again"]', patient))?.click();
}

const refusal = async () => {
  const said = await session.panel.frame.waitForSelector('[data-testid="not-sent"]', patient);
  return said?.evaluate((part) => part.textContent);
};

test('what the page sent, the page sends', async () => {
  await sendAgain(await askFrom(top(), 'of-the-page'));
  await expect.poll(() => heardIn(top()), patient).toEqual(['of-the-page', 'of-the-page']);
});

test('what a frame of another site sent, that frame sends, and the page hears nothing of it', async () => {
  const frame = frameAt('/frame/cross-site');
  await sendAgain(await askFrom(frame, 'of-the-frame'));
  await expect.poll(() => heardIn(frame), patient).toEqual(['of-the-frame', 'of-the-frame']);
  expect(await heardIn(top())).not.toContain('of-the-frame');
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
