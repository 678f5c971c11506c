import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import { jsonArray } from '../quote/json.ts';
import type { Server } from '../server.ts';

export const awsHttpApi: Server = {
  id: 'aws-http-api',
  title: 'AWS API Gateway, HTTP API',
  group: 'cloud',
  docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-cors.html',
  writtenFor: 'AWS::ApiGatewayV2::Api',
  provenOn: null,
  install: null,
  credentials: 'all-origins',
  traps: ['fix.trap.http-api-ignores-integration'],
  configure(policy) {
    const list = (name: string, values: readonly string[]) =>
      values.length === 0 ? null : `  ${name}: ${jsonArray(values)}`;
    return oneSnippet(
      'template.yaml',
      'fix.place.cloudformation-api',
      'yaml',
      lines(
        'CorsConfiguration:',
        list('AllowOrigins', policy.origins === '*' ? ['*'] : policy.origins),
        list('AllowMethods', policy.methods),
        list('AllowHeaders', policy.requestHeaders),
        list('ExposeHeaders', policy.exposedHeaders),
        policy.credentials ? '  AllowCredentials: true' : null,
        policy.maxAge === null ? null : `  MaxAge: ${policy.maxAge}`,
      ),
    );
  },
};
