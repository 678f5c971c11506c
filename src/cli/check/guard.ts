import type { Send } from '../../play/play.ts';
import { originOfUrl } from './aim.ts';
import type { Concealer } from './conceal.ts';
import { mayGo, type Passing, type SecretsTo } from './secrets-to.ts';

/** A request that was not sent: it would have brought secrets to a server that may not get them. */
export class Withheld extends Error {
  readonly passings: readonly Passing[];

  constructor(passings: readonly Passing[]) {
    super('withheld');
    this.passings = passings;
  }
}

/**
 * Sends what takes no secret to a server that the person did not name for it: a redirect may lead anywhere, and a call
 * goes on with its headers and its body, as a browser's does. Rejects with `Withheld` otherwise.
 */
export function guarded(send: Send, { namesOf, namesIn }: Concealer, secretsTo: SecretsTo): Send {
  return async (request) => {
    const { url, headers, body } = request;
    const origin = originOfUrl(url) ?? url;
    // A URL may be one that a server made up of what it was sent.
    const names = [
      ...namesIn(url),
      ...[url, body ?? '', ...headers.map(([, value]) => value)].flatMap(namesOf),
    ];
    const held = [...new Set(names)]
      .map((name) => ({ name, origin }))
      .filter((passing) => !mayGo(passing, secretsTo));
    if (held.length > 0) throw new Withheld(held);
    return send(request);
  };
}
