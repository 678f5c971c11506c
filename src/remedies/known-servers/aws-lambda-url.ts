import { host, type KnownServer } from './known-server.ts';

export const awsLambdaUrl = {
  name: 'Lambda function URL',
  marks: [host(/\.lambda-url\.[a-z0-9-]+\.on\.aws$/)],
  hints: { error: 'remedy.hint.aws-lambda-url.error', options: 'remedy.hint.aws-lambda-url.options' },
} as const satisfies KnownServer;
