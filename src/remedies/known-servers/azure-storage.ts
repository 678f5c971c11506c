import { body, header, host, type KnownServer } from './known-server.ts';

export const azureStorage = {
  name: 'Azure Storage',
  marks: [
    header('Server', /^windows-azure-(?:blob|file|queue|table)\//i),
    header('x-ms-blob-type'),
    body(/CORS not enabled or no matching rule found for this request/),
    host(/\.(?:blob|file|queue|table|dfs)\.(?:core\.windows\.net|storage\.azure\.net)$/),
  ],
} as const satisfies KnownServer;
