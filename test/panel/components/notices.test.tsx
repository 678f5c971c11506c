// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Notices } from '../../../panel/components/Notices.tsx';
import { createStore, type State } from '../../../panel/state/store.ts';

const { get } = createStore({ add: () => {}, clear: () => {}, forget: () => {}, analyzed: () => [] });
const on = {
  kind: 'on',
  fromStart: true,
  unreachable: 0,
  lost: 0,
  locked: false,
  replaced: [],
  workers: [],
  trouble: null,
} as const;

afterEach(() => render(null, document.body));

function lines(part: Partial<State>): readonly string[] {
  render(<Notices state={{ ...get(), ...part }} />, document.body);
  return [...document.querySelectorAll('[data-testid="notice"]')].map((line) => line.textContent ?? '');
}

describe('what is not available', () => {
  test.each<[string, Partial<State>, readonly RegExp[]]>([
    ['nothing on an ordinary page', { page: { url: 'https://a.test/', replaced: [], trouble: null } }, []],
    ['nothing before the first page', { page: { url: 'about:blank', replaced: [], trouble: null } }, []],
    [
      'a file',
      { page: { url: 'file:///home/x.html', replaced: [], trouble: null } },
      [/not a web page .*file:/],
    ],
    [
      'an extension’s page',
      { page: { url: 'chrome-extension://abc/x.html', replaced: [], trouble: null } },
      [/not a web page .*chrome-extension:/],
    ],
    [
      'a page that cannot be asked',
      { page: { url: null, replaced: [], trouble: 'Cannot access it' } },
      [/Cannot access it/],
    ],
    [
      'a page that does not let itself be recorded',
      { recorder: { ...on, trouble: 'no response' } },
      [/no response/],
    ],
    [
      'functions the page has replaced',
      { page: { url: 'https://a.test/', replaced: ['isSecureContext', 'Promise'], trouble: null } },
      [/replaced .*isSecureContext, Promise\./],
    ],
    [
      'functions the page has replaced that calls are recorded through',
      { recorder: { ...on, replaced: ['fetch'] } },
      [/replaced .*fetch\./],
    ],
    [
      'workers, whose calls are not heard',
      {
        recorder: {
          ...on,
          workers: [
            { kind: 'worker', url: 'https://a.test/w.js' },
            { kind: 'sharedworker', url: null },
            { kind: 'serviceworker', url: 'https://a.test/sw.js' },
          ],
        },
      },
      [
        /not recorded.*: worker https:\/\/a\.test\/w\.js, shared worker \?, service worker https:\/\/a\.test\/sw\.js\./,
      ],
    ],
    ['frames of other origins', { recorder: { ...on, unreachable: 2 } }, [/2 frames/]],
    ['functions the page has locked', { recorder: { ...on, locked: true } }, [/locked/]],
    ['calls that were lost', { recorder: { ...on, lost: 7 } }, [/^7 calls/]],
    ['a list that is full', { letGo: 1000 }, [/full.*1000/]],
  ])('%s', (_, part, expected) => {
    const said = lines(part);
    expect(said).toHaveLength(expected.length);
    for (const [index, pattern] of expected.entries()) expect(said[index]).toMatch(pattern);
  });
});
