import type { Signature } from '../signature.ts';
import { bodyGround, hostGround } from '../signature.ts';

/** Supabase's gateway is Kong; its own errors name no project. Behind it run functions, which may not have started. */
export const supabaseGateway: Signature = {
  find({ response, url, preflight }) {
    const ground = hostGround(url, /\.supabase\.co$/);
    if (ground === null) return null;
    const { status } = response;
    const target = url.origin;
    const evidence = { gateway: 'Supabase', platform: 'Supabase', status: String(status) };
    if (status >= 500 && /^\/functions\/|^$/.test(url.pathname)) {
      const code = bodyGround(response, /BOOT_ERROR|WORKER_LIMIT|WORKER_ERROR|IDLE_TIMEOUT/);
      return {
        drafts: [{ id: 'start-function', evidence, grounds: [code ?? ground], target }],
        instead: true,
      };
    }
    if (status === 401 && preflight && url.pathname.startsWith('/functions/'))
      return {
        drafts: [{ id: 'answer-options-before-login', grounds: [ground], target }],
        instead: false,
      };
    if (status !== 401 && status !== 404) return null;
    return { drafts: [{ id: 'set-gateway-plugin', evidence, grounds: [ground], target }], instead: true };
  },
};
