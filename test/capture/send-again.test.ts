import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Call, SendTrouble, Sent } from '../../src/capture/send-again.ts';

const call = {
  url: 'https://api.test/x',
  method: 'GET',
  headers: [['Authorization', 'Bearer canary']] as const,
  mode: 'cors',
  credentials: 'include',
  redirect: 'follow',
  body: null,
};

interface Tab {
  readonly top: string;
  /** URLs of its documents. */
  readonly documents: readonly string[];
  readonly chromium: boolean;
  /** Where the tab goes between two questions. */
  readonly goesTo?: string;
  /** Where the connection to the page leads that was there before: Firefox does not keep it right. */
  readonly staleLine?: string;
  /** The trouble that is told of the question that makes the call, once it has made it. */
  readonly trouble?: string;
}

const page = 'https://app.test';
const frame = 'https://widget.test';
const tab = (parts: Partial<Tab> = {}): Tab => ({
  top: page,
  documents: [`${page}/`, `${frame}/w`],
  chromium: true,
  ...parts,
});

/** URLs of the documents whose code was given the call, and the call. */
let given: { readonly url: string; readonly call: readonly unknown[] }[];
/** The document that is asked, for events. */
let asked: EventTarget;
/** The names of the scripts that made one. */
let scripts: string[];

function open({ top, documents, chromium, goesTo, staleLine, trouble }: Tab): void {
  let now = staleLine ?? top;
  const theTop = {};
  vi.doMock('../../src/capture/browser.ts', () => ({
    canChooseFrame: () => chromium,
    noResponse: 'no response',
    documentUrls: async () => documents,
    async renewPageLine() {
      if (!chromium) now = top;
      return !chromium;
    },
    async evalInPage(expression: string, where?: { frameURL: string }) {
      if (where !== undefined && !chromium) return { trouble: 'not supported' };
      const href = where?.frameURL ?? `${now}/`;
      const made = (...call: unknown[]) => {
        given.push({ url: href, call });
        return Promise.resolve({});
      };
      const window = where === undefined || where.frameURL === `${top}/old` ? theTop : {};
      const known = {
        location: { origin: new URL(href).origin, href },
        fetch: made,
        window,
        top: theTop,
        document: asked,
      };
      const value: unknown = new Function(...Object.keys(known), `return ${expression}`)(
        ...Object.values(known),
      );
      scripts.push(...(/sourceURL=(.*)/.exec(expression)?.slice(1) ?? []));
      now = goesTo ?? now;
      return trouble !== undefined && expression.includes('fetch(') ? { trouble } : { value };
    },
  }));
}

beforeEach(() => {
  given = [];
  asked = new EventTarget();
  scripts = [];
  vi.resetModules();
});

afterEach(() => vi.doUnmock('../../src/capture/browser.ts'));

const noFrame = { kind: 'no-such-frame', origin: frame } as const;
const pageAlone = { kind: 'page-alone', origin: frame } as const;
const sent = (from: string, others = 0): Sent => ({
  ...{ kind: 'sent', from, others },
  isStopped: expect.any(Function) as Sent['isStopped'],
});
const twice = tab({ documents: [`${page}/`, `${frame}/w`, `${frame}/v`] });
const own = tab({ documents: [`${page}/`, `${page}/inner`] });

describe('a call is made once more', () => {
  test.each<readonly [string, Tab, string | null, Sent | SendTrouble, string | null]>([
    ['by the page that made it', tab(), page, sent(`${page}/`), null],
    ['by the page, in Firefox', tab({ chromium: false }), page, sent(`${page}/`), null],
    [
      'by the page, in Firefox, whose connection led to the page before',
      tab({ chromium: false, staleLine: 'https://before.test' }),
      page,
      sent(`${page}/`),
      null,
    ],
    ['by the one frame that can have made it', tab(), frame, sent(`${frame}/w`), null],
    ['by no frame in Firefox, which cannot choose one', tab({ chromium: false }), frame, pageAlone, null],
    ['by the first of two frames, and the person is told', twice, frame, sent(`${frame}/w`, 1), null],
    ['by the frame that is known to have made it', twice, frame, sent(`${frame}/v`, 1), `${frame}/v`],
    ['by the page, and the person is told of a frame of its origin', own, page, sent(`${page}/`, 1), null],
    ['by a frame of the page’s own origin', own, page, sent(`${page}/inner`, 1), `${page}/inner`],
    [
      'by a document of its origin, where the one that made it has gone',
      tab(),
      page,
      sent(`${page}/`),
      `${page}/gone`,
    ],
    [
      'by the page, whose URL has changed since it was loaded',
      tab({ documents: [`${page}/old`] }),
      page,
      sent(`${page}/`),
      null,
    ],
    [
      'by a page that is busy, and makes it later than is waited for',
      tab({ trouble: 'no response' }),
      page,
      sent(`${page}/`),
      null,
    ],
    ['by no frame that has gone', tab({ documents: [`${page}/`] }), frame, noFrame, null],
    ['by nobody, where nothing proves who made it', tab(), null, { kind: 'unknown-asker' }, null],
    ['by nobody, where an opaque origin made it', tab(), 'null', { kind: 'opaque-asker' }, null],
    [
      'not by a page that has come meanwhile',
      tab({ goesTo: 'https://evil.test' }),
      page,
      { kind: 'no-such-frame', origin: page },
      null,
    ],
    [
      'not by a page that has come meanwhile, in Firefox',
      tab({ chromium: false, goesTo: 'https://evil.test' }),
      page,
      { kind: 'no-such-frame', origin: page },
      null,
    ],
  ])('%s', async (_, where, origin, wanted, from) => {
    open(where);
    const { sendAgain } = await import('../../src/capture/send-again.ts');
    expect(await sendAgain(call, { origin, from, id: 'a-b' })).toEqual(wanted);
    expect(given.map(({ url }) => url)).toEqual(wanted.kind === 'sent' ? [wanted.from] : []);
    if (wanted.kind === 'sent') expect(scripts).toEqual(['a-b']);
  });
});

describe('whether a policy has stopped the call', () => {
  const violation = (blockedURI: string, disposition: string) =>
    Object.assign(new Event('securitypolicyviolation'), { blockedURI, disposition });

  test.each<readonly [string, string | null, Event, boolean]>([
    ['is known from the violation of its address', 'a-b', violation(call.url, 'enforce'), true],
    ['is not known from that of another', 'a-b', violation('https://api.test/y', 'enforce'), false],
    ['is not known from a policy that only reports', 'a-b', violation(call.url, 'report'), false],
    ['is not known of a call without a name', null, violation(call.url, 'enforce'), false],
  ])('%s', async (_, id, event, expected) => {
    open(tab());
    const { sendAgain } = await import('../../src/capture/send-again.ts');
    const made = await sendAgain({ ...call, url: `${call.url}#part` }, { origin: page, from: null, id });
    if (made.kind !== 'sent') throw new Error(made.kind);
    expect(await made.isStopped()).toBe(false);
    asked.dispatchEvent(event);
    expect(await made.isStopped()).toBe(expected);
  });
});

describe('the call', () => {
  const type = ['Content-Type', 'application/json'] as const;
  test.each<readonly [string, Partial<Call>, unknown]>([
    ['has no body where there is none', {}, undefined],
    [
      'has its body as a text',
      { method: 'POST', headers: [type], body: '{"a":"\u2028`$"}' },
      '{"a":"\u2028`$"}',
    ],
    ['has an empty body', { method: 'POST', headers: [type], body: '' }, ''],
  ])('%s', async (_, part, body) => {
    open(tab());
    const { sendAgain } = await import('../../src/capture/send-again.ts');
    await sendAgain({ ...call, ...part }, { origin: page, from: null, id: null });
    expect(scripts).toEqual([]);
    const { url, ...init } = { ...call, ...part };
    expect(given[0]?.call).toEqual([url, { ...init, cache: 'no-store', body }]);
  });

  test('has no type that was not there', async () => {
    open(tab());
    const { sendAgain } = await import('../../src/capture/send-again.ts');
    await sendAgain({ ...call, method: 'POST', body: 'a' }, { origin: page, from: null, id: null });
    const [, init] = given[0]?.call ?? [];
    const { body } = init as { body: Blob };
    expect([body.type, await body.text()]).toEqual(['', 'a']);
  });
});
