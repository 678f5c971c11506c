import { header, host, type KnownServer } from './known-server.ts';

export const googleCloudStorage = {
  name: 'Google Cloud Storage',
  marks: [
    header('X-Goog-Storage-Class'),
    header('Server', /^uploadserver/i),
    host(
      /(?:^|\.)storage\.googleapis\.com$|^storage\.cloud\.google\.com$|^firebasestorage\.googleapis\.com$|\.firebasestorage\.app$/,
    ),
  ],
} as const satisfies KnownServer;
