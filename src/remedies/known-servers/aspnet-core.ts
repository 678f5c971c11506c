import { header, type KnownServer } from './known-server.ts';

export const aspnetCore = {
  name: 'ASP.NET Core',
  marks: [header('Server', /^kestrel/i)],
  hints: { error: 'remedy.hint.aspnet-core.error', options: 'remedy.hint.aspnet-core.options' },
} as const satisfies KnownServer;
