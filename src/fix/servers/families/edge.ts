import type { Server } from '../../server.ts';
import { cloudflareWorkers } from '../cloudflare-workers.ts';
import { deno } from '../deno.ts';
import { supabase } from '../supabase.ts';

/** JavaScript at the edge. */
export const edgeServers: readonly Server[] = [cloudflareWorkers, deno, supabase];
