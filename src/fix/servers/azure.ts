import { oneSnippet } from '../fragments/one-snippet.ts';
import { jsonDocument } from '../quote/json.ts';
import type { Server } from '../server.ts';

export const azure: Server = {
  id: 'azure',
  title: 'Azure App Service, Functions',
  group: 'cloud',
  docs: 'https://learn.microsoft.com/en-us/azure/app-service/app-service-web-tutorial-rest-api',
  writtenFor: 'Microsoft.Web/sites, siteConfig.cors',
  provenOn: null,
  install: null,
  credentials: 'all-origins',
  traps: ['fix.trap.azure-overrides'],
  configure: (policy) =>
    oneSnippet(
      'template.json',
      'fix.place.azure-site-config',
      'json',
      jsonDocument({
        cors: {
          allowedOrigins: policy.origins === '*' ? ['*'] : policy.origins,
          supportCredentials: policy.credentials,
        },
      }),
      [
        ...(policy.exposedHeaders.length > 0 ? (['exposedHeaders'] as const) : []),
        ...(policy.maxAge !== null ? (['maxAge'] as const) : []),
      ],
    ),
};
