import { describe, expect, it } from 'vitest';
import { commonest } from './commonest.ts';
import { frameNames } from './frames.ts';
import { pageNames } from './places.ts';
import type { Scenario } from './scenario.ts';
import { scenarios, themes } from './scenarios/register.ts';

describe('the register of scenarios', () => {
  it('shows each of the fifty commonest problems', () => {
    const shown = new Set(scenarios.map(({ number }) => number));
    expect(commonest.filter((_, index) => !shown.has(index + 1))).toEqual([]);
    expect(commonest).toHaveLength(50);
  });

  it('numbers no problem that is not among them', () => {
    const numbers = scenarios.flatMap(({ number }) => (number === null ? [] : [number]));
    expect(Math.max(...numbers)).toBeLessThanOrEqual(commonest.length);
    expect(Math.min(...numbers)).toBe(1);
  });

  it('gives no id twice, to scenarios or to themes', () => {
    const ids = [...scenarios.map(({ id }) => id), ...themes.map(({ id }) => `theme ${id}`)];
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('runs scenarios in every page and every frame', () => {
    const places = new Set(scenarios.map(({ from }) => from));
    expect([...pageNames, ...frameNames].filter((place) => !places.has(place))).toEqual([]);
  });

  it('expects every verdict but cannot-tell', () => {
    const verdicts = new Set(scenarios.map(({ expect: { verdict } }) => verdict));
    expect([...verdicts].sort()).toEqual(['allowed', 'blocked', 'failed', 'not-cors', 'opaque']);
  });
});

describe('every scenario', () => {
  it.each<[rule: string, keeps: (scenario: Scenario) => boolean]>([
    ['has an id in kebab case', ({ id }) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)],
    ['has a title', ({ title }) => title !== ''],
    ['says what happens, in a sentence', ({ story }) => /^\S.*[.”]$/.test(story)],
    ['has an endpoint at the path it asks for', ({ endpoints, request }) => request.path in endpoints],
    ['has code that parses', ({ run }) => parses(run)],
    [
      'expects a CORS error exactly where it is blocked',
      ({ expect: { verdict, corsError } }) => (corsError !== null) === (verdict === 'blocked'),
    ],
    [
      'expects a reason exactly where script gets nothing',
      ({ expect: { verdict, reason } }) =>
        (reason !== null) === (verdict === 'blocked' || verdict === 'failed'),
    ],
    [
      'leaves no entry only where nothing is sent',
      ({ noEntry, expect: { verdict } }) => !noEntry || verdict === 'blocked' || verdict === 'failed',
    ],
    [
      'expects something of the service worker exactly where there is one',
      ({ from, expectOfServiceWorker }) =>
        (expectOfServiceWorker !== undefined) === (from === 'service-worker'),
    ],
  ])('%s', (_, keeps) => {
    expect(scenarios.filter((scenario) => !keeps(scenario)).map(({ id }) => id)).toEqual([]);
  });
});

function parses(code: string): boolean {
  const AsyncFunction = (async () => {}).constructor as new (...words: string[]) => unknown;
  try {
    return new AsyncFunction('url', 'at', code) instanceof Function;
  } catch {
    return false;
  }
}
