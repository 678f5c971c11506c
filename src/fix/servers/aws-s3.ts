import { oneSnippet } from '../fragments/one-snippet.ts';
import { jsonDocument } from '../quote/json.ts';
import type { Server } from '../server.ts';

const methodsItTakes: ReadonlySet<string> = new Set(['GET', 'PUT', 'POST', 'DELETE', 'HEAD']);

export const awsS3: Server = {
  id: 'aws-s3',
  title: 'Amazon S3',
  group: 'cloud',
  docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/ManageCorsUsing.html',
  writtenFor: 'S3 bucket CORS configuration',
  provenOn: null,
  install: null,
  credentials: 'always',
  traps: ['fix.trap.s3-cloudformation', 'fix.trap.s3-cloudfront'],
  configure(policy) {
    const methods = policy.methods.filter((method) => methodsItTakes.has(method));
    return oneSnippet(
      'cors.json',
      'fix.place.s3-bucket',
      'json',
      jsonDocument([
        {
          AllowedOrigins: policy.origins === '*' ? ['*'] : policy.origins,
          AllowedMethods: methods.length > 0 ? methods : ['GET'],
          ...(policy.requestHeaders.length > 0 && { AllowedHeaders: policy.requestHeaders }),
          ...(policy.exposedHeaders.length > 0 && { ExposeHeaders: policy.exposedHeaders }),
          ...(policy.maxAge !== null && { MaxAgeSeconds: policy.maxAge }),
        },
      ]),
      methods.length < policy.methods.length ? ['methods'] : [],
    );
  },
};
