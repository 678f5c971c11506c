import type { ResponseRule, Scenario, ServedResponse } from './scenario.ts';
import { fill, type Origins } from './urls.ts';

/** What the servers of a scenario respond, as text for its card: a few lines for each path. */
export function summary(scenario: Scenario, origins: Origins): string {
  const filled = (text: string) => fill(text, origins, scenario, '…', '(the request’s origin)');
  return Object.entries(scenario.endpoints)
    .flatMap(([path, { preflight, response }]) => [
      ...(preflight === undefined ? [] : [`OPTIONS ${path}\n${lines(preflight)}`]),
      `${preflight === undefined ? 'any method' : 'otherwise'} ${path}\n${lines(response)}`,
    ])
    .map(filled)
    .join('\n\n');
}

function lines(responses: ResponseRule): string {
  if (typeof responses === 'function') return '  depends on the request';
  return describe(responses)
    .map((line) => `  ${line}`)
    .join('\n');
}

function describe({ status = 200, headers = [], broken }: ServedResponse): string[] {
  if (broken !== undefined) return [`no response: ${broken}`];
  return [String(status), ...headers.map(([name, value]) => `${name}: ${value}`)];
}
