import { oneSnippet } from '../fragments/one-snippet.ts';
import { jsonDocument } from '../quote/json.ts';
import type { Server } from '../server.ts';

export const awsCloudfront: Server = {
  id: 'aws-cloudfront',
  title: 'Amazon CloudFront',
  group: 'cloud',
  docs: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/understanding-response-headers-policies.html',
  writtenFor: 'AWS::CloudFront::ResponseHeadersPolicy',
  provenOn: null,
  install: null,
  credentials: 'all-origins',
  traps: ['fix.trap.cloudfront-options', 'fix.trap.cloudfront-override'],
  configure: (policy) =>
    oneSnippet(
      'response-headers-policy.json',
      'fix.place.cloudfront-policy',
      'json',
      jsonDocument({
        CorsConfig: {
          AccessControlAllowOrigins: { Items: policy.origins === '*' ? ['*'] : policy.origins },
          AccessControlAllowMethods: { Items: policy.methods },
          AccessControlAllowHeaders: { Items: policy.requestHeaders },
          ...(policy.exposedHeaders.length > 0 && {
            AccessControlExposeHeaders: { Items: policy.exposedHeaders },
          }),
          ...(policy.maxAge !== null && { AccessControlMaxAgeSec: policy.maxAge }),
          AccessControlAllowCredentials: policy.credentials,
          OriginOverride: true,
        },
      }),
    ),
};
