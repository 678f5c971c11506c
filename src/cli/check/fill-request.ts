import { shown, spelled, type Template } from '../../export/template.ts';
import { isSendable } from '../../export/wire.ts';
import { say } from '../../words/say.ts';
import type { Text } from '../../words/text.ts';
import type { Io } from '../io.ts';
import { aimed, isTargetName, originOf, originOfUrl } from './aim.ts';
import { isSecretName, type Passing } from './secrets-to.ts';

/** A request of a case file, which anybody may have written. */
export interface CaseRequest {
  readonly url: Template;
  readonly headers: readonly (readonly [name: string, value: Template])[];
  readonly body: Template | null;
}

export interface FilledRequest {
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string | null;
}

/** What a request would take from the environment. */
export interface Asking {
  /** Names that no exporter writes. */
  readonly foreign: readonly string[];
  /** Secrets that the environment does not have. */
  readonly unset: readonly string[];
  /** Secrets that would go over the network. */
  readonly passings: readonly Passing[];
  /** Why it goes nowhere; null: it does. */
  readonly wrong: Text | null;
}

const partsOf = ({ url, headers, body }: CaseRequest): readonly Template[] => [
  url,
  ...headers.map(([, value]) => value),
  ...(body === null ? [] : [body]),
];

export function askingOf(request: CaseRequest, env: Io['env']): Asking {
  const url = aimed(request.url, env);
  const origin = url === null ? null : originOf(url);
  const placeholders = partsOf({ ...request, url: url ?? request.url })
    .flat()
    .filter((piece) => typeof piece !== 'string');
  // The name of a server is spelled out where it may stand: what is left of it stands elsewhere.
  const lost = origin === null || placeholders.some((piece) => isTargetName(piece.env));
  const secrets = placeholders.filter((piece) => isSecretName(piece.env));
  return {
    foreign: placeholders
      .map((piece) => piece.env)
      .filter((name) => !isSecretName(name) && !isTargetName(name)),
    unset: secrets.filter((piece) => piece.fallback === null && !env[piece.env]).map((piece) => piece.env),
    passings: secrets
      .filter((piece) => env[piece.env])
      .map((piece) => ({ name: piece.env, origin: origin ?? '' })),
    wrong: lost ? say('cli.check.url', { url: shown(request.url) }) : null,
  };
}

/** What was filled, to be concealed: the values by name, and each text by what it was made of. */
export interface Filling {
  readonly values: Map<string, string>;
  readonly whole: Map<string, Template>;
}

/**
 * A request as it is sent.
 *
 * @param request of which `askingOf` found nothing wrong
 * @param filling is told what was filled
 * @returns why it is not sent: it would go elsewhere than it says, or HTTP has no way to say it
 */
export function filledRequest(
  request: CaseRequest,
  env: Io['env'],
  filling: Filling,
): FilledRequest | { readonly cannot: Text } {
  const template = aimed(request.url, env) ?? request.url;
  const url = fill(template, plainly);
  if (originOfUrl(url) !== originOf(template)) {
    return { cannot: say('cli.check.moved', { names: [{ text: namesIn(template) }] }) };
  }
  const own = request.headers.find(([name]) => isTransportHeader(name));
  if (own !== undefined) return { cannot: say('cli.check.transport', { header: own[0] }) };
  const headers = request.headers.map(([name, value]) => [name, fill(value, asBytes), value] as const);
  const odd = headers.find(([name, value]) => !isSendable([name, value]) || /[^\0-\xff]/.test(value));
  if (odd !== undefined) return { cannot: say('cli.check.unsendable', { header: odd[0] }) };
  return {
    // As it is asked for: other spellings of it are of no use to who looks it up.
    url: remember(template, new URL(url).href.replace(/#.*$/s, '')),
    headers: headers.map(([name, text, value]) => [name, remember(value, text)]),
    body: request.body === null ? null : remember(request.body, fill(request.body, plainly)),
  };

  function fill(template: Template, spell: (value: string) => string): string {
    return spelled(template, ({ env: name, fallback }) => (env[name] ? spell(env[name]) : (fallback ?? '')));
  }

  function remember(template: Template, text: string): string {
    const secrets = template.filter((piece) => typeof piece !== 'string' && env[piece.env]);
    if (secrets.length === 0) return text;
    for (const piece of secrets)
      if (typeof piece !== 'string') filling.values.set(piece.env, env[piece.env] ?? '');
    filling.whole.set(
      text,
      template.map((piece) => {
        if (typeof piece === 'string') return piece;
        return env[piece.env] ? { env: piece.env, fallback: null } : (piece.fallback ?? '');
      }),
    );
    return text;
  }
}

/**
 * No page can set it, so no exported case has it. `Host` above all: behind a server that many share, it names another one,
 * which would get what the person meant for the first.
 */
const isTransportHeader = (name: string): boolean =>
  /^(?:host|connection|content-length|expect|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|via)$/i.test(
    name,
  );

const plainly = (value: string) => value;
/** A header is sent a byte a code unit, and the environment is UTF-8. */
const asBytes = (value: string) => Buffer.from(value, 'utf8').toString('latin1');
const namesIn = (template: Template): string =>
  template
    .flatMap((piece) => (typeof piece === 'string' || isTargetName(piece.env) ? [] : [piece.env]))
    .join(', ');
