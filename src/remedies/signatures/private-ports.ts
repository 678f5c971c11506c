import type { Signature } from '../signature.ts';
import { firstGround, headerGround, hostGround } from '../signature.ts';

/** Development machines on the web, and tunnels: a port is for its owner alone until it is made public. */
const hosts =
  /\.(?:app\.github\.dev|githubpreview\.dev|github\.dev|gitpod\.io|gitpod\.dev|devtunnels\.ms|csb\.app|cloudworkstations\.dev|repl\.co|replit\.dev|idx\.dev)$/;
/** `3000-name.ws-eu1.host`: a port before a workspace. */
const workspace =
  /^\d{2,5}-[a-z0-9-]+\.(?:ws-[a-z]{2}\d+\.|[a-z0-9.-]*(?:gitpod|codespaces|workspaces?|cloud9|coder)[a-z0-9-]*\.)/;
const logins =
  /^https:\/\/(?:github\.dev\/pf-signin|[^/?#]*\.(?:tunnels\.api\.visualstudio\.com|gitpod\.io|devtunnels\.ms)\/)/;

export const privatePorts: Signature = {
  find({ response, url }) {
    const refused = [302, 307, 401, 403, 404].includes(response.status);
    const ground = firstGround(
      headerGround(response, 'Location', logins),
      refused ? hostGround(url, hosts) : null,
      refused ? hostGround(url, workspace) : null,
    );
    if (ground === null) return null;
    return { drafts: [{ id: 'make-port-public', grounds: [ground], target: url.origin }], instead: true };
  },
};
