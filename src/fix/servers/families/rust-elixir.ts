import type { Server } from '../../server.ts';
import { actix } from '../actix.ts';
import { phoenix } from '../phoenix.ts';
import { towerHttp } from '../tower-http.ts';

/** Rust and Elixir. */
export const rustElixirServers: readonly Server[] = [towerHttp, actix, phoenix];
