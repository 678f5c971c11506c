import { header, type KnownServer } from './known-server.ts';

export const awsHttpApi = {
  name: 'API Gateway',
  marks: [header('Apigw-Requestid')],
} as const satisfies KnownServer;
