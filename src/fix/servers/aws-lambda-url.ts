import { lines } from '../fragments/lines.ts';
import { oneSnippet } from '../fragments/one-snippet.ts';
import { jsonArray } from '../quote/json.ts';
import type { Server } from '../server.ts';

const methodsItTakes: ReadonlySet<string> = new Set(['GET', 'PUT', 'HEAD', 'POST', 'PATCH', 'DELETE']);

export const awsLambdaUrl: Server = {
  id: 'aws-lambda-url',
  title: 'AWS Lambda function URL',
  group: 'cloud',
  docs: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html#urls-cors',
  writtenFor: 'AWS::Lambda::Url',
  provenOn: null,
  install: null,
  credentials: 'all-origins',
  traps: ['fix.trap.lambda-url-not-in-code'],
  configure(policy) {
    const methods = policy.methods.filter((method) => methodsItTakes.has(method));
    const list = (name: string, values: readonly string[]) =>
      values.length === 0 ? null : `  ${name}: ${jsonArray(values)}`;
    return oneSnippet(
      'template.yaml',
      'fix.place.cloudformation-url',
      'yaml',
      lines(
        'Cors:',
        list('AllowOrigins', policy.origins === '*' ? ['*'] : policy.origins),
        list('AllowMethods', methods),
        list('AllowHeaders', policy.requestHeaders),
        list('ExposeHeaders', policy.exposedHeaders),
        policy.credentials ? '  AllowCredentials: true' : null,
        policy.maxAge === null ? null : `  MaxAge: ${policy.maxAge}`,
      ),
      methods.length < policy.methods.length ? ['methods'] : [],
    );
  },
};
