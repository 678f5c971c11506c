// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { eventually } from '../eventually.ts';
import '../../src/explain/messages.ts';
import { FixTab } from '../../panel/components/fix/FixTab.tsx';
import {
  type Change,
  type OverrideTrouble,
  type PageActions,
  PageContext,
  type SendTrouble,
} from '../../panel/state/page-actions.ts';
import { analyzeExchange } from '../../src/analyze.ts';
import { chromium } from '../../src/engine/profiles/register.ts';
import { corsFailure, exchange, hop, response } from '../engine/build-exchange.ts';
import { stage } from './stage.ts';

const on = stage();
const item = analyzeExchange(
  exchange({ outcome: corsFailure, hops: [hop({ response: response(200) })] }),
  chromium(156),
);

/** Presses the button; what is asked for is noted. */
async function tryIt(trouble: OverrideTrouble | null, notSent: SendTrouble | null): Promise<Change[]> {
  const asked: Change[] = [];
  const page: PageActions = {
    ...{ record() {}, reloadAndRecord() {}, openSource() {}, showInNetwork: null },
    sendAgain: async () => notSent,
    override: {
      async start(change) {
        asked.push(change);
        return trouble;
      },
      async end() {},
    },
    bodiesOf: async () => new Map(),
    readScripts: async () => null,
  };
  const shown = (
    <PageContext.Provider value={page}>
      <FixTab item={item} all={[item]} />
    </PageContext.Provider>
  );
  act(() => render(shown, on.root));
  await act(async () => on.root.querySelector<HTMLElement>('[data-testid="try-start"]')?.click());
  return asked;
}

const said = () =>
  on.root.querySelector('[data-testid="try-here"] :is([role=alert], [role=status])')?.textContent;

describe('the person is told that a fix', () => {
  test.each<readonly [string, OverrideTrouble | null, SendTrouble | null, RegExp]>([
    ['is tried', null, null, /^Sent\./],
    ['was refused', { kind: 'refused' }, null, /^The access was not given/],
    ['took too long', { kind: 'slow' }, null, /within two seconds.*given back/],
    ['failed, and why', { kind: 'failed', why: 'no room' }, null, /no room\. The access was given back/],
    [
      'cannot be tried for who asks',
      { kind: 'no-host', origin: 'chrome-extension://x' },
      null,
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

test('a fix is tried for the server and for who asked', async () => {
  expect(await tryIt(null, null)).toMatchObject([
    { target: 'https://api.test', initiator: 'https://app.test' },
  ]);
});
