import type { Server } from '../../server.ts';
import { rack } from '../rack.ts';
import { rails } from '../rails.ts';

/** Ruby. */
export const rubyServers: readonly Server[] = [rails, rack];
