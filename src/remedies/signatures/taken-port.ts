import type { Signature } from '../signature.ts';
import { headerGround } from '../signature.ts';

/**
 * Another program has the port: since macOS 12 the AirPlay Receiver listens on 5000 and 7000, where Flask, Express and
 * ASP.NET Core have theirs, and refuses with 403.
 *
 * @see https://developer.apple.com/forums/thread/682332
 */
export const takenPort: Signature = {
  find({ response, url }) {
    const ground = headerGround(response, 'Server', /^AirTunes\//i);
    if (ground === null) return null;
    return {
      drafts: [{ id: 'use-free-port', grounds: [ground], target: url.origin, evidence: { port: url.port } }],
      instead: true,
    };
  },
};
