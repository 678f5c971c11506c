// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import '../../../src/explain/messages.ts';
import { FixTab } from '../../../panel/components/fix/FixTab.tsx';
import { type Analyzed, analyzeExchange } from '../../../src/analyze.ts';
import { chromium } from '../../../src/engine/profiles/register.ts';
import { serverById, servers } from '../../../src/fix/servers/register.ts';
import { corsFailure, type ExchangeParts, exchange, hop, preflight, response } from '../../build/exchange.ts';
import { stage } from '../stage.ts';

const on = stage();

const item = (parts: ExchangeParts): Analyzed =>
  analyzeExchange(exchange({ outcome: corsFailure, ...parts }), chromium(156));

function show(one: Analyzed, ...others: readonly Analyzed[]): void {
  act(() => render(<FixTab item={one} all={[one, ...others]} />, on.root));
}

function at<T extends Element = HTMLElement>(selector: string): T {
  const element = on.root.querySelector<T>(selector);
  if (element === null) throw new Error(`nothing at ${selector}`);
  return element;
}

const words = (selector = 'div') => at(selector).textContent?.replace(/\s+/g, ' ').trim() ?? '';

const picker = () => at<HTMLInputElement>('[role="combobox"]');
const picked = () => at('[role="option"][aria-selected="true"]').dataset.server;
const offered = () =>
  [...on.root.querySelectorAll<HTMLElement>('[role="option"]')].map(({ dataset }) => dataset.server);
const marks = () =>
  [...on.root.querySelectorAll('.server-mark')].map((mark) => [
    mark.textContent,
    mark.getAttribute('aria-label'),
  ]);

function choose(id: string): void {
  act(() => picker().click());
  act(() => at<HTMLElement>(`[data-server="${id}"]`).click());
}

function type(text: string): void {
  act(() => {
    picker().value = text;
    picker().dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Whether the key was used there. */
function press(key: string): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  act(() => {
    picker().dispatchEvent(event);
  });
  return event.defaultPrevented;
}

const bare = item({ hops: [hop({ response: response(200, 'Server: nginx/1.22.1') })] });
const put = item({
  hops: [
    hop({
      method: 'PUT',
      preflight: preflight(response(204, 'Access-Control-Allow-Origin: https://app.test'), {
        names: 'content-type',
      }),
    }),
  ],
});

describe('the Fix tab', () => {
  test('says what has to be allowed for this request, and for the others of the page on demand', () => {
    show(bare, put, item({ hops: [hop({ url: 'https://other.test/', method: 'PATCH' })] }));
    expect(words('.because')).toBe('For one request to https://api.test.');
    expect(words('[data-part="methods"]')).toBe('MethodsGET');
    expect(words('[data-testid="others"]')).toContain('One more request of this page');
    act(() => at<HTMLButtonElement>('[data-testid="others"] button').click());
    expect(words('.because')).toBe('For 2 requests to https://api.test.');
    expect(words('[data-part="methods"]')).toBe('MethodsGETPUTnew');
    expect(words('[data-part="requestHeaders"]')).toBe('Request headerscontent-typenew');
    expect(words('[data-part="credentials"]')).toBe('Credentialsno');
    expect(words('[data-part="maxAge"]')).toBe('Max-Agenot set');
    act(() => at<HTMLButtonElement>('[data-testid="others"] button').click());
    expect(words('.because')).toBe('For one request to https://api.test.');
  });

  test('selects the server that the responses name, and says how it was detected', () => {
    show(bare);
    expect(picked()).toBe('nginx');
    expect(picker().value).toBe('nginx');
    expect(marks()).toEqual([
      ['from a header', 'Detected from server: nginx/1.22.1'],
      ['tested', expect.stringContaining('Tested on nginx 1.22')],
    ]);
    expect(words('.snippet pre')).toContain('map $http_origin $cors_origin');
  });

  test('has the headers themselves where nothing names the server', () => {
    show(put);
    expect(picked()).toBe('any-server');
    expect(marks()[0]).toEqual(['not detected', 'Nothing shows which server it is']);
  });

  test('remembers the choice for this API and for no other', () => {
    show(bare);
    choose('django');
    expect(words('.snippet pre')).toContain('CORS_ALLOWED_ORIGINS = ["https://app.test"]');
    expect(marks()[0]).toEqual(['chosen', 'Chosen by you']);
    act(() => render(null, on.root));
    show(put, bare);
    expect(picked()).toBe('django');
    act(() => render(null, on.root));
    show(item({ hops: [hop({ url: 'https://other.test/', response: response(200) })] }));
    expect(picked()).toBe('any-server');
  });

  test('finds a server by what is typed, and Enter takes it', () => {
    show(bare);
    type('spring');
    expect(picker().getAttribute('aria-expanded')).toBe('true');
    expect(offered().length).toBeGreaterThan(1);
    expect(offered().every((id) => id?.includes('spring'))).toBe(true);
    press('ArrowDown');
    const active = document.getElementById(picker().getAttribute('aria-activedescendant') ?? '');
    expect(active?.dataset.server).toBe(offered()[1]);
    press('Enter');
    expect(picked()).toBe(active?.dataset.server);
    expect(picker().getAttribute('aria-expanded')).toBe('false');
    expect(picker().value).toBe(active?.textContent);
  });

  test('finds servers by their kind', () => {
    show(bare);
    type('go');
    expect(offered()).toContain('gin');
    expect(offered()).not.toContain('django');
    type('python djan');
    expect(offered()).toEqual(['django']);
  });

  test('says that no server is called so, and Escape brings back the one there was', () => {
    show(bare);
    type('no such server');
    expect(offered()).toEqual([]);
    expect(words('.server-picker [role="status"]')).toBe('No server has that name.');
    expect(press('Enter')).toBe(false);
    expect(press('Escape')).toBe(true);
    expect(picker().value).toBe('nginx');
    expect(picked()).toBe('nginx');
    // Closed, it is not the field's: it closes the detail.
    expect(press('Escape')).toBe(false);
  });

  test('goes on from the server there is, and around', () => {
    show(put);
    expect(picked()).toBe('any-server');
    press('ArrowDown');
    press('ArrowUp');
    press('Enter');
    expect(picked()).toBe(servers.at(-1)?.id);
  });

  test('marks what is new beside what the server allows', () => {
    show(put);
    choose('fastify');
    const marked = [...on.root.querySelectorAll('mark')].map((mark) => mark.textContent?.trim());
    expect(marked).toEqual(["methods: ['GET', 'HEAD', 'POST', 'PUT'],"]);
  });

  test.each(servers.map(({ id }) => id))('shows the whole configuration of %s, as it was generated', (id) => {
    show(bare);
    choose(id);
    const shown = [...on.root.querySelectorAll('.snippet pre')].map((pre) => pre.textContent);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every((text) => (text ?? '') !== '')).toBe(true);
    expect(at<HTMLAnchorElement>('a').href).toBe(new URL(serverById(id)?.docs ?? '').href);
  });

  test('copies a snippet, and says when it could not', () => {
    const copied: string[] = [];
    const execCommand = vi.fn(() => {
      copied.push(
        (document.activeElement as HTMLTextAreaElement | null)?.value ??
          at<HTMLPreElement>('pre').textContent ??
          '',
      );
      return true;
    });
    Object.assign(document, { execCommand });
    show(bare);
    const button = at<HTMLButtonElement>('.snippet button');
    act(() => button.click());
    expect(execCommand).toHaveBeenCalledWith('copy');
    expect(button.textContent).toBe('Copied');
    execCommand.mockReturnValue(false);
    act(() => button.click());
    expect(button.textContent).toBe('Not copied');
    expect(document.querySelector('textarea')).toBeNull();
  });

  test('says the change that is no header, and by whom, without a configuration', () => {
    show(item({ mode: 'same-origin', hops: [hop()] }));
    expect(words('[data-change="use-mode-cors"]')).toContain('Page code');
    expect(on.root.querySelector('select')).toBeNull();
  });

  test('says so where nothing has to change, and still says what the server does', () => {
    show(
      item({
        outcome: { kind: 'success' },
        hops: [hop({ response: response(200, 'Access-Control-Allow-Origin: https://app.test') })],
      }),
    );
    expect(words('.sentence')).toBe('For the requests seen, nothing has to change on this server.');
    expect(words('.texts')).toContain('Vary: Origin');
  });

  test('says where it goes further than was asked, before any configuration', () => {
    const credentialed = item({ credentials: 'include', hops: [hop({ response: response(200) })] });
    const allowed = response(200, 'Access-Control-Allow-Origin: http://localhost:5173');
    const other = item({
      origin: 'http://localhost:5173',
      hops: [hop({ url: 'https://api.test/b', response: allowed })],
    });
    show(credentialed, other, item({ hops: [hop({ url: 'https://api.test/b', response: response(200) })] }));
    choose('django');
    expect(words('[data-part="credentials"]')).toBe('Credentialsonly for https://app.testnew');
    expect(words()).toMatch(
      /Before you use it.*not request: http:\/\/localhost:5173\..*no credentials: https:\/\/app\.test\..*On this server/,
    );
    expect(words()).toContain('too, although they did not ask for them: http://localhost:5173.');
  });

  test('makes no markup of hostile text', () => {
    const url = 'https://api.test/"><img src=x onerror=alert(1)>';
    show(item({ hops: [hop({ url, response: response(200, 'Server: nginx <img src=x>') })] }));
    expect(on.root.querySelector('img')).toBeNull();
  });

  test('lives where nothing can be remembered', () => {
    const get = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('denied');
    });
    const set = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('denied');
    });
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    show(bare);
    choose('caddy');
    expect(picked()).toBe('caddy');
    for (const spy of [get, set, warn]) spy.mockRestore();
  });
});
