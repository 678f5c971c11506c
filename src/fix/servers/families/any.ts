import type { Server } from '../../server.ts';
import { anyServer } from '../any-server.ts';
import { sameOriginProxy } from '../same-origin-proxy.ts';

/** Whatever the server is. */
export const anyServers: readonly Server[] = [anyServer, sameOriginProxy];
