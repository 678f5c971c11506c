import { askedNames } from '../engine/fetch/preflight-question.ts';
import type { Case } from './case.ts';
import type { Draft } from './remedy.ts';

/** What adds headers by itself: tracing, an SDK, an HTTP client. */
interface Library {
  readonly library: string;
  readonly names: RegExp;
  /** Its own setting for where it adds them. */
  readonly option?: string;
}

/** Who has a name of its own stands before who also has one that several share. */
const libraries: readonly Library[] = [
  { library: 'AWS SDK', names: /^(?:amz-sdk-|x-amz-user-agent$)/ },
  {
    library: 'Sentry',
    names: /^sentry-trace$/,
    // https://docs.sentry.io/platforms/javascript/configuration/options/#tracePropagationTargets
    option: 'tracePropagationTargets',
  },
  {
    library: 'Datadog',
    names: /^x-datadog-/,
    // https://docs.datadoghq.com/real_user_monitoring/correlate_with_other_telemetry/apm/
    option: 'allowedTracingUrls',
  },
  {
    library: 'New Relic',
    names: /^(?:newrelic|x-newrelic-.*)$/,
    // https://docs.newrelic.com/docs/browser/new-relic-browser/configuration/distributed-tracing-browser-monitoring-configuration/
    option: 'distributed_tracing.allowed_origins',
  },
  {
    library: 'Application Insights',
    names: /^(?:request-id|request-context|x-ms-request-.*)$/,
    // https://github.com/microsoft/ApplicationInsights-JS#configuration
    option: 'correlationHeaderExcludedDomains',
  },
  { library: 'Dynatrace', names: /^x-dtpc$|^x-dtreferer$/ },
  {
    library: 'Elastic APM',
    names: /^elastic-apm-traceparent$/,
    // https://www.elastic.co/docs/reference/apm/agents/rum-js/configuration
    option: 'distributedTracingOrigins',
  },
  {
    library: 'OpenTelemetry',
    names: /^(?:traceparent|tracestate|baggage|b3|x-b3-.*|uber-trace-id)$/,
    // https://github.com/open-telemetry/opentelemetry-js/tree/main/experimental/packages/opentelemetry-instrumentation-fetch
    option: 'propagateTraceHeaderCorsUrls',
  },
  {
    library: 'Apollo',
    names: /^(?:apollo-require-preflight|apollographql-client-.*|x-apollo-operation-name)$/,
  },
  { library: 'Stainless SDK', names: /^x-stainless-/ },
  { library: 'Supabase', names: /^x-client-info$/ },
  { library: 'Angular', names: /^ngsw-bypass$/ },
  { library: 'htmx', names: /^hx-/ },
  { library: 'Turbo', names: /^(?:turbo-frame|x-turbo-.*)$/ },
  { library: 'axios', names: /^x-xsrf-token$/ },
  { library: 'jQuery', names: /^x-requested-with$/ },
];

/** Headers of the W3C, which every tracing library sends beside its own. */
const shared = /^(?:traceparent|tracestate|baggage)$/;

/** The refused header comes from a library, and the request may do without it. */
export function libraryHeader({ decision, hop, evidence: { name = '' } }: Case): readonly Draft[] {
  if (decision.reason !== 'header-not-allowed') return [];
  const found = owner(name, hop.preflight === null ? [] : askedNames(hop.preflight));
  if (found === undefined) return [];
  const { library, option } = found;
  return [{ id: 'drop-library-header', evidence: { library, name, ...(option && { option }) } }];
}

function owner(name: string, asked: readonly string[]): Library | undefined {
  const own = libraries.find(({ names }) => names.test(name));
  if (!shared.test(name)) return own;
  // Those with a setting are the ones that trace.
  const beside = libraries.find(
    ({ names, option }) => option !== undefined && asked.some((each) => names.test(each)),
  );
  return beside ?? own;
}
