import type { Expectation, Scenario } from '../scenario.ts';
import { allowPage, ok, preflightOk } from './responses.ts';

const items = { items: { preflight: preflightOk(...allowPage), response: ok(...allowPage) } };

/** A GET to a server that would allow it, if it were reached. */
export function wouldAllow(
  about: Pick<Scenario, 'id' | 'number' | 'title' | 'story'>,
  server: Scenario['request']['server'],
  expect: Expectation,
): Scenario {
  return {
    ...about,
    from: 'app',
    request: { server, method: 'GET', path: 'items' },
    endpoints: items,
    run: 'return fetch(url);',
    expect,
  };
}
