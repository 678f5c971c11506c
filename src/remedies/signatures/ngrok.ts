import type { Signature } from '../signature.ts';
import { headerGround } from '../signature.ts';

/** ngrok responds itself, and says so in a header of its own. @see https://ngrok.com/docs/errors */
export const ngrok: Signature = {
  find({ response, url }) {
    const ground = headerGround(response, 'ngrok-error-code');
    if (ground?.kind !== 'header') return null;
    const evidence = { code: ground.value };
    const grounds = [ground];
    // The page that warns visitors of a free address: browsers alone are shown it.
    return ground.value.endsWith('_6024')
      ? { drafts: [{ id: 'skip-ngrok-warning', grounds, suffices: true }], instead: true }
      : { drafts: [{ id: 'start-ngrok-tunnel', grounds, evidence, target: url.origin }], instead: true };
  },
};
