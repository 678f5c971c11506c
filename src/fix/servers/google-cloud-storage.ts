import { oneSnippet } from '../fragments/one-snippet.ts';
import { jsonDocument } from '../quote/json.ts';
import type { Server } from '../server.ts';

export const googleCloudStorage: Server = {
  id: 'google-cloud-storage',
  title: 'Google Cloud Storage',
  group: 'cloud',
  docs: 'https://cloud.google.com/storage/docs/using-cors',
  writtenFor: 'Cloud Storage bucket CORS configuration',
  provenOn: null,
  install: null,
  credentials: 'never',
  traps: ['fix.trap.gcs-host'],
  configure: (policy) =>
    oneSnippet(
      'cors.json',
      'fix.place.gcs-bucket',
      'json',
      jsonDocument([
        {
          origin: policy.origins === '*' ? ['*'] : policy.origins,
          method: policy.methods.length > 0 ? policy.methods : ['GET'],
          // One list for what may be sent and for what may be read.
          responseHeader: [...new Set([...policy.requestHeaders, ...policy.exposedHeaders])].sort(),
          ...(policy.maxAge !== null && { maxAgeSeconds: policy.maxAge }),
        },
      ]),
      policy.credentials ? ['credentials'] : [],
    ),
};
