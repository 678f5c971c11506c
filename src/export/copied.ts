import type { Analyzed } from '../explain/explanation.ts';
import type { Text } from '../words/text.ts';
import { type Call, usualOptions } from './contract.ts';
import { curlCommand } from './formats/markdown.ts';
import { contractOf } from './make-contract.ts';
import { javascript } from './quote/javascript.ts';
import { createRedactor } from './redact.ts';
import { meetSecrets } from './redact-analyzed.ts';
import type { Template } from './template.ts';
import { attempt } from './write-files.ts';

/** A request as a line to paste, or why there is none. */
export type Copied = { readonly text: string } | { readonly cannot: Text };

/**
 * The request that a page made, as a command of a shell or a call of script. Secrets are asked of the environment, or of
 * the person.
 *
 * @param body null: it is sent without
 */
export function copiedRequest(item: Analyzed, as: 'curl' | 'fetch', body: string | null): Copied {
  const redactor = createRedactor({ keep: false });
  const attempted = attempt(() => {
    meetSecrets(item, body, redactor);
    const { exchange, decision, explanation } = item;
    return contractOf(exchange, decision, explanation.title, redactor, { ...usualOptions, body });
  }, redactor);
  if ('trouble' in attempted) return { cannot: attempted.trouble };
  const { made } = attempted;
  if ('notTestable' in made) return { cannot: made.notTestable };
  if (as === 'fetch' && made.call !== null) return { text: fetchCall(made.call) };
  const ask = made.asks.find(({ kind, hop }) => kind === 'request' && hop === 0) ?? made.asks[0];
  return { text: curlCommand(ask) };
}

/** An expression for a console: a list of headers, since a name may be one that no object takes for a key. */
function fetchCall({ url, method, headers, credentials, redirect, body }: Call): string {
  const pairs = headers.map(([name, value]) => `    [${javascript(name)}, ${expression(value)}],`);
  return [
    `fetch(${expression(url)}, {`,
    `  method: ${javascript(method)},`,
    ...(pairs.length === 0 ? [] : ['  headers: [', ...pairs, '  ],']),
    `  credentials: ${javascript(credentials)},`,
    ...(redirect === 'follow' ? [] : [`  redirect: ${javascript(redirect)},`]),
    ...(body === null ? [] : [`  body: ${expression(body)},`]),
    '});',
  ].join('\n');
}

function expression(template: Template): string {
  const pieces = template.map((piece) => {
    if (typeof piece === 'string') return javascript(piece);
    return piece.fallback === null ? `prompt(${javascript(piece.env)})` : javascript(piece.fallback);
  });
  return pieces.length === 0 ? "''" : pieces.join(' + ');
}
