import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { blockedReasonIds } from '../../../src/engine/reasons.ts';
import { readPasted } from '../../../src/paste/paste.ts';
import { failedReasonIds } from '../../engine/reason-ids.ts';
import { messagesOf } from './messages.ts';
import { reasonPages } from './pages.ts';

const pages = reasonPages();
const all = [...blockedReasonIds, ...failedReasonIds];
const { DOMParser } = new Window();
const parsed = (path: string) => new DOMParser().parseFromString(pages.get(path) ?? '', 'text/html');

describe.each(all)('the page of %s', (reason) => {
  const document = parsed(`reasons/${reason}/index.html`);

  it('says what it means', () => {
    expect(document.title).toMatch(/^.{10,} · CORS Lens$/);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    const headings = [...document.querySelectorAll('h2')].map(({ textContent }) => textContent);
    expect(headings).toContain('What it means, by examples');
    expect(headings).toContain('Read more');
  });

  it('shows each message of a browser as text, whatever is in it', () => {
    const shown = [...document.querySelectorAll('pre')].map(({ textContent }) => textContent);
    expect(shown).toEqual(messagesOf(reason).flatMap(({ lines }) => lines));
  });

  it('shows only messages that are read as this reason', () => {
    for (const line of messagesOf(reason).flatMap(({ lines }) => lines)) {
      const pasted = readPasted(line);
      const reasons = pasted?.kind === 'message' ? pasted.messages[0].reasons : [];
      expect(reasons, line).toContain(reason);
    }
  });
});

it('most reasons of CORS have messages of three browsers', () => {
  const browsers = blockedReasonIds.map((reason) => messagesOf(reason).length);
  expect(browsers.filter((count) => count === 3).length).toBeGreaterThanOrEqual(10);
  expect(browsers.filter((count) => count === 0).length).toBeLessThan(5);
});

it('every page links only pages that are there, runs no script, and stands in the list', () => {
  for (const path of pages.keys()) {
    if (!path.endsWith('.html')) continue;
    const document = parsed(path);
    expect(document.querySelectorAll('script, iframe, form, [style]')).toHaveLength(0);
    const local = [...document.querySelectorAll('[href]')]
      .map((element) => element.getAttribute('href') ?? '')
      .filter((href) => !href.startsWith('https://'))
      .map((href) => new URL(href, `https://site.test/${path}`).pathname.slice(1));
    // What the viewer's own build brings.
    const own = local.filter((target) => target !== 'index.html' && target !== 'icons/icon-32.png');
    expect(own.filter((target) => !pages.has(target))).toEqual([]);
  }
  const listed = [...parsed('reasons/index.html').querySelectorAll('li code')].map(
    ({ textContent }) => textContent,
  );
  expect(listed).toEqual(all);
});
