import { header, host, type KnownServer } from './known-server.ts';

export const awsS3 = {
  name: 'Amazon S3',
  marks: [
    header('Server', /^amazons3/i),
    host(/(?:^|\.)s3[.-](?:[a-z0-9-]+\.)?amazonaws\.com$/),
    // Stores that take the same rules by the same API.
    host(/\.(?:digitaloceanspaces|backblazeb2|wasabisys|linodeobjects)\.com$|\.scw\.cloud$/),
  ],
} as const satisfies KnownServer;
