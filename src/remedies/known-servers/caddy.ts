import { header, type KnownServer } from './known-server.ts';

export const caddy = {
  name: 'Caddy',
  marks: [header('Server', /^caddy/i), header('Via', /\bcaddy\b/i)],
  drops: 'header_down -NAME',
} as const satisfies KnownServer;
