import type { Preset } from './preset.ts';

/** OTLPTraceExporter for browsers: build/esm/platform/browser/OTLPTraceExporter.js, which sends JSON. */
export const otlp: Preset = {
  client: '@opentelemetry/exporter-trace-otlp-http 0.223.1',
  requests: [
    {
      // FetchTransport.send of @opentelemetry/otlp-exporter-base, build/esm/transport/fetch-transport.js.
      id: 'otlp.export',
      method: 'POST',
      headers: [['Content-Type', 'application/json']],
      body: JSON.stringify({ resourceSpans: [] }),
      // There too: when to try again, where the server has no time now.
      reads: ['Retry-After'],
    },
  ],
};
