import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SendTrouble } from '../../src/capture/send-again.ts';

const call = {
  url: 'https://api.test/x',
  method: 'GET',
  headers: [['Authorization', 'Bearer canary']] as const,
  mode: 'cors',
  credentials: 'include',
  redirect: 'follow',
};

interface Tab {
  readonly top: string;
  /** URLs of its documents. */
  readonly documents: readonly string[];
  readonly chromium: boolean;
  /** Where the tab goes between two questions. */
  readonly goesTo?: string;
}

const page = 'https://app.test';
const frame = 'https://widget.test';
const tab = (parts: Partial<Tab> = {}): Tab => ({
  top: page,
  documents: [`${page}/`, `${frame}/w`],
  chromium: true,
  ...parts,
});

/** Origins whose code was given the call. */
let given: string[];

function open({ top, documents, chromium, goesTo }: Tab): void {
  let now = top;
  vi.doMock('../../src/capture/browser.ts', () => ({
    canChooseFrame: () => chromium,
    documentUrls: async () => documents,
    async evalInPage(expression: string, where?: { frameURL: string }) {
      if (where !== undefined && !chromium) return { trouble: 'not supported' };
      const origin = where?.frameURL === undefined ? now : new URL(where.frameURL).origin;
      const location = { origin };
      const made = () => {
        given.push(origin);
        return Promise.resolve({});
      };
      const value: unknown = new Function('location', 'fetch', `return ${expression}`)(location, made);
      now = goesTo ?? now;
      return { value };
    },
  }));
}

beforeEach(() => {
  given = [];
  vi.resetModules();
});

afterEach(() => vi.doUnmock('../../src/capture/browser.ts'));

const noFrame = { kind: 'no-such-frame', origin: frame } as const;

describe('a call is made once more', () => {
  test.each<readonly [string, Tab, string | null, SendTrouble | null, readonly string[]]>([
    ['by the page that made it', tab(), page, null, [page]],
    ['by the page, in Firefox', tab({ chromium: false }), page, null, [page]],
    ['by the one frame that can have made it', tab(), frame, null, [frame]],
    ['by no frame in Firefox, which cannot choose one', tab({ chromium: false }), frame, noFrame, []],
    ['by none of two frames', tab({ documents: [`${frame}/w`, `${frame}/v`] }), frame, noFrame, []],
    ['by no frame that has gone', tab({ documents: [`${page}/`] }), frame, noFrame, []],
    ['by nobody, where nothing proves who made it', tab(), null, { kind: 'unknown-asker' }, []],
    ['by nobody, where an opaque origin made it', tab(), 'null', { kind: 'opaque-asker' }, []],
    [
      'not by a page that has come meanwhile',
      tab({ goesTo: 'https://evil.test' }),
      page,
      { kind: 'no-such-frame', origin: page },
      [],
    ],
    [
      'not by a page that has come meanwhile, in Firefox',
      tab({ chromium: false, goesTo: 'https://evil.test' }),
      page,
      { kind: 'no-such-frame', origin: page },
      [],
    ],
  ])('%s', async (_, where, origin, trouble, wanted) => {
    open(where);
    const { sendAgain } = await import('../../src/capture/send-again.ts');
    expect(await sendAgain(call, origin)).toEqual(trouble);
    expect(given).toEqual(wanted);
  });
});
