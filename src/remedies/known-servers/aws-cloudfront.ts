import { header, host, type KnownServer } from './known-server.ts';

export const awsCloudfront = {
  name: 'CloudFront',
  marks: [
    header('X-Amz-Cf-Id'),
    header('Via', /\bcloudfront\b/i),
    header('Server', /^cloudfront/i),
    host(/\.cloudfront\.net$/),
  ],
} as const satisfies KnownServer;
