import type { Send } from '../../play/play.ts';

/** What would change something, and was not to be sent. */
export class NotSent extends Error {
  /** Whether a preflight went before it, and allowed it. */
  readonly asked: boolean;

  constructor(asked: boolean) {
    super('not sent');
    this.asked = asked;
  }
}

/** Sends preflights, and what changes nothing. Rejects with `NotSent` for the rest. */
export function carefully(send: Send): Send {
  let asked = false;
  return async (request) => {
    const isPreflight =
      request.method === 'OPTIONS' &&
      request.headers.some(([name]) => name.toLowerCase() === 'access-control-request-method');
    if (!isPreflight && !/^(?:GET|HEAD|OPTIONS)$/.test(request.method)) throw new NotSent(asked);
    asked ||= isPreflight;
    return send(request);
  };
}
