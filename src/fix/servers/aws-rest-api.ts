import { credentialedOrigins } from '../credentials.ts';
import { lines } from '../fragments/lines.ts';
import { allowanceHeaders } from '../headers.ts';
import { jsArray, jsString } from '../quote/javascript.ts';
import { jsonString } from '../quote/json.ts';
import type { Server, Snippet } from '../server.ts';

export const awsRestApi: Server = {
  id: 'aws-rest-api',
  title: 'AWS API Gateway, REST API',
  group: 'cloud',
  docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-cors.html',
  writtenFor: 'AWS::ApiGateway::GatewayResponse, Lambda proxy integration',
  provenOn: null,
  install: null,
  credentials: 'each-origin',
  traps: ['fix.trap.rest-api-one-origin', 'fix.trap.rest-api-deploy', 'fix.trap.one-layer'],
  configure(policy) {
    const { origins } = policy;
    const { always } = allowanceHeaders(policy, origins === '*' ? '*' : origins[0]);
    const all = allowanceHeaders(policy, '');
    const credentialed = credentialedOrigins(policy);
    // A static value stands in single quotes of its own, and has no way to write one.
    const fixed = (value: string) => jsonString(`'${value.replaceAll("'", '')}'`);
    const gatewayResponse = (type: string): readonly string[] => [
      `${type === 'DEFAULT_4XX' ? 'CorsClientErrors' : 'CorsServerErrors'}:`,
      '  Type: AWS::ApiGateway::GatewayResponse',
      '  Properties:',
      '    RestApiId: !Ref Api',
      `    ResponseType: ${type}`,
      '    ResponseParameters:',
      ...[...always, ...(policy.varyOrigin ? [['Vary', 'Origin'] as const] : [])].map(
        ([name, value]) => `      gatewayresponse.header.${name}: ${fixed(value)}`,
      ),
    ];
    const lambda: Snippet = {
      file: 'handler.js',
      place: 'fix.place.lambda-every-response',
      language: 'javascript',
      text: lines(
        origins === '*' ? null : [`const allowedOrigins = ${jsArray(origins)};`, ''],
        origins === '*' ? 'export function corsHeaders() {' : 'export function corsHeaders(event) {',
        origins === '*'
          ? null
          : [
              '  const origin = event.headers?.origin ?? event.headers?.Origin;',
              "  if (!allowedOrigins.includes(origin)) return { Vary: 'Origin' };",
            ],
        '  return {',
        [...all.always, ...all.actual, ...all.preflight].map(([name, value]) =>
          credentialed && name === 'Access-Control-Allow-Credentials'
            ? `    ...(${jsArray(credentialed)}.includes(origin) && { ${jsString(name)}: ${jsString(value)} }),`
            : `    ${jsString(name)}: ${name === 'Access-Control-Allow-Origin' && origins !== '*' ? 'origin' : jsString(value)},`,
        ),
        policy.varyOrigin ? "    Vary: 'Origin'," : null,
        '  };',
        '}',
      ),
    };
    return {
      snippets: [
        lambda,
        {
          file: 'template.yaml',
          place: 'fix.place.cloudformation-resources',
          language: 'yaml',
          text: lines(gatewayResponse('DEFAULT_4XX'), gatewayResponse('DEFAULT_5XX')),
        },
      ],
      lacks: [],
    };
  },
};
