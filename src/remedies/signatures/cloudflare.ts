import type { Signature } from '../signature.ts';
import { bodyGround, firstGround, headerGround } from '../signature.ts';

/**
 * Responses that Cloudflare makes itself: a challenge only a person can pass, a block, an error of the way to the origin.
 *
 * @see https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/
 */
export const cloudflare: Signature = {
  find({ response, url }) {
    const server = headerGround(response, 'Server', /^cloudflare/i);
    const challenge = firstGround(
      headerGround(response, 'cf-mitigated', /^challenge/i),
      server &&
        bodyGround(response, /Just a moment\.\.\.|challenge-platform|Attention Required! \| Cloudflare/i),
    );
    if (challenge !== null)
      return {
        drafts: [{ id: 'skip-cloudflare-challenge', grounds: [challenge], target: url.origin }],
        instead: true,
      };
    const { status } = response;
    // 520 to 527 and 530 are nobody else's.
    if ((status >= 520 && status <= 527) || status === 530) {
      const evidence = { cause: causes[status] ?? '' };
      return { drafts: [{ id: 'reach-cloudflare-origin', evidence, target: url.origin }], instead: true };
    }
    return null;
  },
};

/** @see https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/ */
const causes: Readonly<Record<number, string>> = {
  520: 'unknown error',
  521: 'web server is down',
  522: 'connection timed out',
  523: 'origin is unreachable',
  524: 'a timeout occurred',
  525: 'SSL handshake failed',
  526: 'invalid SSL certificate',
  530: 'origin DNS or tunnel error',
};
