// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { analyzed, hop, request } from '../build.ts';
import { examples, hostile } from '../examples.ts';
import { appeared, one, root, show, store, words } from '../shown.tsx';

const styles = readFileSync('panel/styles/headers.css', 'utf8');

describe('Headers', () => {
  test('shows every message, the CORS headers first and explained', async () => {
    show(examples, () => {
      store.open('slash');
      store.showTab('headers');
    });
    await appeared('[data-testid="headers"]');
    expect([...root.querySelectorAll('[data-testid="headers"] h3')].map((each) => each.textContent)).toEqual([
      'Preflight request OPTIONS https://api.partner.test/v1/items',
      'Preflight response 204',
      'Request PUT https://api.partner.test/v1/items',
    ]);
    const response = root.querySelectorAll('.header-table')[1];
    expect([...(response?.querySelectorAll('th code') ?? [])].map((name) => name.textContent)).toEqual([
      'Access-Control-Allow-Headers',
      'access-control-allow-origin',
      'access-control-allow-credentials',
      'access-control-allow-methods',
      'date',
      'vary',
    ]);
    expect(response?.querySelectorAll('tr.cors')).toHaveLength(4);
    const [, name] = response?.querySelectorAll('[aria-describedby]') ?? [];
    const hint = document.getElementById(name?.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toContain('whose pages may read this response');
  });

  test('what failed has what was expected beside it, and what is missing has a row', async () => {
    show(examples, () => {
      store.open('slash');
      store.showTab('headers');
    });
    await appeared('[data-testid="headers"]');
    const failed = [...root.querySelectorAll('tr.failed')].map((each) =>
      each.textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(failed).toEqual([
      expect.stringMatching(/^Access-Control-Allow-Headers.*missing expected: authorization/),
      expect.stringMatching(/^access-control-allow-origin.*test\/ expected: https:\/\/app.example.test/),
      expect.stringMatching(/^access-control-allow-credentials.*True expected: true$/),
    ]);
    expect(root.querySelectorAll('tr.missing')).toHaveLength(1);
    expect(words('tr.failed mark')).toBe('/');
    // Not by its colour alone: a sign stands before each of them, and before no other.
    const [, before = ''] = /([^{}*/]+)::before \{\s*content: "✕ "/.exec(styles) ?? [];
    const signed = [...root.querySelectorAll(before)].map((each) => each.closest('tr'));
    expect(signed).toEqual([...root.querySelectorAll('tr.failed')]);
  });

  test('what the page set is told from what the browser added', async () => {
    show(examples, () => {
      store.open('slash');
      store.showTab('headers');
    });
    await appeared('[data-testid="headers"]');
    const groups = [...root.querySelectorAll('.header-table tbody:has(.group)')].map((each) =>
      [...each.querySelectorAll('th')].map((th) => (th.querySelector('code') ?? th).textContent),
    );
    expect(groups).toEqual([
      ['Added by the browser', 'Host', 'Sec-Fetch-Mode', 'User-Agent'],
      ['Set by the page', 'content-type', 'authorization'],
    ]);
  });

  test('says what is provisional, unknown, or never happened', async () => {
    show(
      [
        analyzed({
          exchange: {
            hops: [
              hop({ request: request({ headers: null }), response: null, netError: 'net::ERR_FAILED' }),
              hop({ request: request({ headersKind: 'sanitized' }), fromCache: 'disk' }),
            ],
          },
        }),
      ],
      () => {
        store.open('1');
        store.showTab('headers');
      },
    );
    await appeared('[data-testid="headers"]');
    const shown = words('[data-testid="headers"]');
    expect(shown).toContain('Hop 1 of 2');
    expect(shown).toContain('Unknown: the log has no headers');
    expect(shown).toContain('No response was captured.');
    expect(shown).toContain('The browser reported net::ERR_FAILED.');
    expect(shown).toContain('removed cookies and authorization');
    expect(shown).toContain('From the disk cache');
    act(() => store.addEntries(examples));
    act(() => store.open('slash'));
    await appeared('[data-testid="headers"]');
    expect(words('[data-testid="headers"]')).toContain('Provisional: what the page asked for');
    expect(words('[data-testid="headers"]')).toContain('Never sent');
  });

  test('draws so many rows, CORS first, and says how many more there are', async () => {
    const many = Array.from({ length: 600 }, (_, i) => [`x-${i}`, '1'] as const);
    const headers = [...many, ['Origin', 'https://app.test'] as const];
    show([analyzed({ exchange: { hops: [hop({ request: request({ headers }), response: null })] } })], () => {
      store.open('1');
      store.showTab('headers');
    });
    await appeared('[data-testid="headers"]');
    expect(root.querySelectorAll('.header-table tr')).toHaveLength(501);
    expect(one('.header-table th').textContent).toContain('Origin');
    expect(words('[data-testid="headers"]')).toContain('Only the first 500 headers are shown');
    expect(words('[data-testid="headers"]')).toContain('there are 101 more');
  });

  test('shortens a huge value, says its length, and spells out what cannot be seen', async () => {
    show([hostile], () => {
      store.open('hostile');
      store.showTab('headers');
    });
    await appeared('[data-testid="headers"]');
    const shown = words('[data-testid="headers"]') ?? '';
    expect(shown.length).toBeLessThan(3000);
    expect(shown).toContain('50025 characters');
    expect(shown).toContain('\\u{200b}');
    expect(shown).toContain('<script>alert(1)</script>');
    expect(one('[data-testid="headers"] code[title]').title.length).toBeLessThan(5000);
  });
});
