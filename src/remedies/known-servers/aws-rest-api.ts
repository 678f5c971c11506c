import { header, type KnownServer } from './known-server.ts';

export const awsRestApi = {
  name: 'API Gateway',
  marks: [header('X-Amz-Apigw-Id')],
} as const satisfies KnownServer;
