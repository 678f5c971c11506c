// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { eventually } from '../../eventually.ts';
import '../../../src/explain/messages.ts';
import type { AgainProps } from '../../../panel/components/again/props.ts';
import { FixTab } from '../../../panel/components/fix/FixTab.tsx';
import { TryResults } from '../../../panel/components/fix/TryResults.tsx';
import type { Change } from '../../../panel/state/overrides.ts';
import {
  type OverrideTrouble,
  type PageActions,
  PageContext,
  type SendTrouble,
  type Sent,
} from '../../../panel/state/page-actions.ts';
import { awaitRepeat, NO_REPEATS } from '../../../panel/state/repeats.ts';
import type { RequestAgain } from '../../../panel/state/request-again.ts';
import { type Analyzed, analyzeExchange } from '../../../src/analyze.ts';
import { chromium, firefox } from '../../../src/engine/profiles/register.ts';
import { corsFailure, exchange, hop, response, success } from '../../build/exchange.ts';
import { stage } from '../stage.ts';

const on = stage();
const item = analyzeExchange(
  exchange({ outcome: corsFailure, hops: [hop({ response: response(200) })] }),
  chromium(156),
);

interface Asked {
  readonly changes: Change[];
  readonly sent: RequestAgain[];
}

/** Presses the button; what is asked for is noted. */
async function tryIt(
  trouble: OverrideTrouble | null,
  result: Sent | SendTrouble,
  of: Analyzed = item,
): Promise<Asked> {
  const asked: Asked = { changes: [], sent: [] };
  const page: PageActions = {
    ...{
      onRunning: () => () => {},
      lookForRunning() {},
      record() {},
      reloadAndRecord() {},
      openSource() {},
      showInNetwork: null,
      before: async () => null,
      reload() {},
    },
    async sendAgain(_, request) {
      asked.sent.push(request);
      return result;
    },
    override: {
      asksInTab: false,
      async start(change) {
        asked.changes.push(change);
        return trouble;
      },
      async end() {},
    },
    askersOf: async () => ['https://app.test/'],
    bodyOf: async () => ({ kind: 'text', text: 'a body' }),
    bodiesOf: async () => new Map(),
    readScripts: async () => null,
  };
  const again: AgainProps = {
    ...{ item: of, repeats: NO_REPEATS, find: () => undefined, findCall: () => undefined },
    ...{ override: null, onShow() {} },
  };
  const shown = (
    <PageContext.Provider value={page}>
      <FixTab item={of} all={[of]} again={again} />
    </PageContext.Provider>
  );
  act(() => render(shown, on.root));
  await press('try-start');
  return asked;
}

const press = (testId: string) =>
  act(async () => on.root.querySelector<HTMLElement>(`[data-testid="${testId}"]`)?.click());
const sent: Sent = { kind: 'sent', from: 'https://app.test/', others: 0 };
const open = (method: string) =>
  analyzeExchange(
    exchange({
      credentials: ['same-origin', 'include'],
      outcome: { kind: 'not-reported' },
      hops: [hop({ method, response: response(200) })],
    }),
    firefox(153),
  );

const said = () =>
  on.root.querySelector('[data-testid="try-here"] :is([role=alert], [role=status])')?.textContent;

describe('the person is told that a fix', () => {
  test.each<readonly [string, OverrideTrouble | null, Sent | SendTrouble, RegExp]>([
    ['was refused', { kind: 'refused' }, sent, /^Access was not granted/],
    ['took too long', { kind: 'slow' }, sent, /within two seconds.*gave the access back/],
    ['failed, and why', { kind: 'failed', why: 'no room' }, sent, /no room\. The access was given back/],
    [
      'cannot be tried for who asks',
      { kind: 'no-host', origin: 'chrome-extension://x' },
      sent,
      /chrome-extension:\/\/x/,
    ],
    [
      'is on, and nothing sent',
      null,
      { kind: 'no-such-frame', origin: 'https://w.test' },
      /^Not sent: https:\/\/w\.test/,
    ],
    [
      'is on, and nothing sent for an opaque origin',
      null,
      { kind: 'opaque-asker' },
      /^Not sent: .*origin null/,
    ],
  ])('%s', async (_, trouble, notSent, wanted) => {
    await tryIt(trouble, notSent);
    await eventually(() => expect(said()).toMatch(wanted));
    // It can be tried once more.
    expect(on.root.querySelector<HTMLButtonElement>('[data-testid="try-start"]')?.disabled).toBe(false);
  });
});

test('a fix is tried for the server and for who asked, by what it sent', async () => {
  const { changes, sent: requests } = await tryIt(null, sent);
  expect(changes).toMatchObject([{ target: 'https://api.test', initiator: 'https://app.test' }]);
  await eventually(() =>
    expect(requests).toMatchObject([{ url: item.exchange.hops[0].url, credentials: 'same-origin' }]),
  );
});

test('where the credentials mode is not known both are sent', async () => {
  const { sent: requests } = await tryIt(null, sent, open('GET'));
  await eventually(() =>
    expect(requests.map(({ credentials }) => credentials)).toEqual(['include', 'same-origin']),
  );
});

test('what may change something is sent once the person agrees, with its body', async () => {
  const { sent: requests } = await tryIt(null, sent, open('POST'));
  await eventually(() =>
    expect(said()).toMatch(/This POST may change something.*sent twice.*The body is sent too/),
  );
  expect(requests).toEqual([]);
  await press('try-send');
  await eventually(() =>
    expect(requests).toMatchObject([
      { method: 'POST', body: 'a body' },
      { method: 'POST', body: 'a body' },
    ]),
  );
});

test('what was edited is sent as it was edited, once', async () => {
  const { sent: requests } = await tryIt(null, sent, open('POST'));
  await eventually(() => expect(said()).toMatch(/^The headers are set/));
  await press('try-cancel');
  await press('try-edit');
  const field = (name: string) =>
    on.root.querySelector<HTMLInputElement>(`[data-field="${name}"]`) as HTMLInputElement;
  await eventually(() => expect(field('body')?.value).toBe('a body'));
  for (const [name, value] of [
    ['method', 'PUT'],
    ['url', 'https://api.test/other'],
    ['lines', 'X-Mine: 1'],
    ['body', '{}'],
  ] as const) {
    await act(async () => {
      field(name).value = value;
      field(name).dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
  await press('try-start');
  await eventually(() =>
    expect(requests).toEqual([
      {
        ...{ method: 'PUT', url: 'https://api.test/other', headers: [['X-Mine', '1']], body: '{}' },
        ...{ mode: 'cors', credentials: 'same-origin', redirect: 'follow' },
      },
    ]),
  );
});

/** What is shown of a try that was sent and has passed. */
function triedOnce(): AgainProps {
  const sentOnce = {
    ...{ of: item.exchange.id, url: '', method: 'GET', credentials: 'omit' },
    ...{ atMs: 0, id: 'a', trial: 1 },
  };
  const passed = analyzeExchange(
    exchange({
      outcome: success,
      hops: [hop({ response: response(200, 'Access-Control-Allow-Origin:*') })],
    }),
    chromium(156),
  );
  return {
    ...{ item, find: () => undefined, findCall: () => passed, override: null, onShow() {} },
    repeats: awaitRepeat(NO_REPEATS, sentOnce),
  };
}

const results = () => on.root.querySelector('[data-testid="try-results"]')?.getAttribute('data-overall');

test.each([
  [true, 'passes'],
  [false, 'waiting'],
])('whether all is settled is not said before all is sent: %s', (areAllSent, wanted) => {
  act(() => render(<TryResults again={triedOnce()} areAllSent={areAllSent} />, on.root));
  expect(results()).toBe(wanted);
});

test('what was found stays where it is: with more in the log, another server, and after another tab', () => {
  const again = triedOnce();
  const tab = (all: readonly Analyzed[]) => (
    <PageContext.Provider value={{ override: {} } as PageActions}>
      <FixTab item={item} all={all} again={again} />
    </PageContext.Provider>
  );
  const place = () => {
    const found = on.root.querySelector('[data-testid="try-results"]');
    return found === null ? null : [...on.root.querySelectorAll('*')].indexOf(found);
  };
  act(() => render(tab([item]), on.root));
  expect(results()).toBe('passes');
  const before = place();
  act(() => render(tab([item, open('PUT')]), on.root));
  act(() => on.root.querySelector<HTMLElement>('[role="combobox"]')?.click());
  act(() => on.root.querySelector<HTMLElement>('[data-server="django"]')?.click());
  expect([results(), place()]).toEqual(['passes', before]);
  act(() => render(null, on.root));
  act(() => render(tab([item]), on.root));
  expect([results(), place()]).toEqual(['passes', before]);
});
