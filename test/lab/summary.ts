import type { Answer, Answers, Scenario } from './scenario.ts';
import { fill, type Origins } from './urls.ts';

/** What the servers of a scenario respond, as text for its card: a few lines for each path. */
export function summary(scenario: Scenario, origins: Origins): string {
  const filled = (text: string) => fill(text, origins, scenario, '…', '(the request’s origin)');
  return Object.entries(scenario.endpoints)
    .flatMap(([path, { preflight, answer }]) => [
      ...(preflight === undefined ? [] : [`OPTIONS ${path}\n${lines(preflight)}`]),
      `${preflight === undefined ? 'any method' : 'otherwise'} ${path}\n${lines(answer)}`,
    ])
    .map(filled)
    .join('\n\n');
}

function lines(answers: Answers): string {
  if (typeof answers === 'function') return '  depends on the request';
  return describe(answers)
    .map((line) => `  ${line}`)
    .join('\n');
}

function describe({ status = 200, headers = [], broken }: Answer): string[] {
  if (broken !== undefined) return [`no answer: ${broken}`];
  return [String(status), ...headers.map(([name, value]) => `${name}: ${value}`)];
}
