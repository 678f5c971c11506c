import { header, host, type KnownServer } from './known-server.ts';

export const azure = {
  name: 'Azure App Service',
  marks: [header('x-ms-middleware-request-id'), host(/\.azurewebsites\.net$/)],
  hints: { error: 'remedy.hint.azure.error', options: 'remedy.hint.azure.options' },
} as const satisfies KnownServer;
