import { oneSnippet } from '../fragments/one-snippet.ts';
import { storeMethods } from '../fragments/store-methods.ts';
import { jsonDocument } from '../quote/json.ts';
import type { Server } from '../server.ts';

export const awsS3: Server = {
  id: 'aws-s3',
  title: 'Amazon S3',
  group: 'cloud',
  docs: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/ManageCorsUsing.html',
  writtenFor: 'S3 bucket CORS configuration',
  provenOn: null,
  install: null,
  credentials: 'always',
  traps: ['fix.trap.s3-cli', 'fix.trap.s3-cloudformation', 'fix.trap.s3-cloudfront'],
  configure(policy) {
    const { methods, lacks } = storeMethods(policy, ['GET', 'PUT', 'POST', 'DELETE', 'HEAD']);
    return oneSnippet(
      'cors.json',
      'fix.place.s3-bucket',
      'json',
      jsonDocument([
        {
          AllowedOrigins: policy.origins === '*' ? ['*'] : policy.origins,
          AllowedMethods: methods,
          ...(policy.requestHeaders.length > 0 && { AllowedHeaders: policy.requestHeaders }),
          ...(policy.exposedHeaders.length > 0 && { ExposeHeaders: policy.exposedHeaders }),
          ...(policy.maxAge !== null && { MaxAgeSeconds: policy.maxAge }),
        },
      ]),
      lacks,
    );
  },
};
