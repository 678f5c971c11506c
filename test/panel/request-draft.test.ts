import { describe, expect, test } from 'vitest';
import { draftOf, type RequestDraft, readRequest, validDraft } from '../../panel/request-draft.ts';
import type { RequestAgain } from '../../panel/state/request-again.ts';

const request: RequestAgain = {
  url: 'https://api.test/x',
  method: 'POST',
  headers: [
    ['X-Key', '1'],
    ['Content-Type', 'application/json'],
  ],
  mode: 'cors',
  credentials: 'include',
  redirect: 'follow',
  body: '{}',
};
const draft = (part: Partial<RequestDraft> = {}): RequestDraft => ({ ...draftOf(request), ...part });

/** As a browser's `Request`, which lets no script set `Cookie`. */
class BrowsersRequest extends Request {
  constructor(url: string, init: RequestInit) {
    super(url, { ...init, headers: [...new Headers(init.headers)].filter(([name]) => name !== 'cookie') });
  }
}
const read = (of: RequestDraft) => readRequest(of, (url, init) => new BrowsersRequest(url, init));

test('a draft that nobody changed is the request', () => {
  expect(read(draft())).toEqual({ request, dropped: [] });
});

test('without a body there is none', () => {
  expect(read(draft({ method: 'DELETE', body: '' }))).toMatchObject({
    request: { method: 'DELETE', body: null },
  });
});

test('a method is spelled as it is sent', () => {
  expect(read(draft({ method: ' put ' }))).toMatchObject({ request: { method: 'PUT' } });
});

test('headers that no script may set are left out, and named', () => {
  expect(read(draft({ lines: 'Cookie: a=b\nX-Key: 2' }))).toMatchObject({
    request: { headers: [['X-Key', '2']] },
    dropped: ['Cookie'],
  });
});

describe('a draft is refused', () => {
  test.each<readonly [string, Partial<RequestDraft>, object]>([
    ['with a URL that is none', { url: 'api.test/x' }, { kind: 'url' }],
    ['with a URL that is not of the web', { url: 'javascript:alert(1)' }, { kind: 'url' }],
    ['with a line that is no header', { lines: 'X-Key: 1\nnonsense' }, { kind: 'line', line: 2 }],
    ['with a body and GET', { method: 'GET' }, { kind: 'refused' }],
    ['with a method that is none', { method: 'a b' }, { kind: 'refused' }],
    ['with a method that no script may use', { method: 'TRACE' }, { kind: 'refused' }],
    ['with a login in the URL', { url: 'https://a:b@api.test/' }, { kind: 'refused' }],
    ['with no-cors and a method that needs more', { mode: 'no-cors', method: 'PUT' }, { kind: 'refused' }],
  ])('%s', (_, part, trouble) => {
    expect(read(draft(part))).toMatchObject({ trouble });
  });
});

describe('of what was kept', () => {
  test.each<readonly [string, unknown, boolean]>([
    ['a draft is one', draft(), true],
    ['nothing is none', null, false],
    ['a list is none', [draft()], false],
    ['a number in place of a text is none', { ...draft(), body: 1 }, false],
    ['a mode that there is not is none', { ...draft(), mode: 'navigate' }, false],
    ['a part that is missing makes it none', { ...draft(), url: undefined }, false],
  ])('%s', (_, value, isOne) => {
    expect(validDraft(value)).toEqual(isOne ? value : null);
  });
});
