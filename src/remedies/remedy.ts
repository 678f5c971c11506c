import type { Evidence, StepId } from '../engine/decision.ts';
import type { Owner, Phase, ReasonId } from '../engine/reasons.ts';
import type { HintKey } from './known-servers/known-server.ts';

export type RemedyKind =
  /** CORS headers: a policy says which. */
  | 'cors-policy'
  /** Something else at a server. */
  | 'server-setting'
  | 'page-change'
  /** Somebody has to be asked: a person at the browser, a vendor, a company. */
  | 'ask'
  /** Nothing helps here; the text says what to do in its place. */
  | 'not-possible';

/** The parts of a policy that a person sees change. */
export type PolicyPart =
  | 'origins'
  | 'methods'
  | 'requestHeaders'
  | 'credentials'
  | 'exposedHeaders'
  | 'maxAge'
  | 'varyOrigin'
  | 'preflightStatus';

/** What shows that a remedy is the right one. */
export type Ground =
  | { readonly kind: 'reason'; readonly reason: ReasonId }
  | { readonly kind: 'step'; readonly step: StepId; readonly hop: number }
  | { readonly kind: 'status'; readonly status: number; readonly hop: number; readonly phase: Phase }
  | { readonly kind: 'header'; readonly name: string; readonly value: string }
  | { readonly kind: 'address'; readonly value: string }
  /** What the body of an error says. */
  | { readonly kind: 'body'; readonly value: string };

/** One thing to do about one exchange. Plain JSON. */
export interface Remedy {
  /** Never changes. */
  readonly id: RemedyId;
  readonly owner: Owner;
  readonly kind: RemedyKind;
  /** Origin of the server it is done at; of the page, where it is done in the page. */
  readonly target: string;
  /** Of a policy; empty where the kind is another. */
  readonly parts: readonly PolicyPart[];
  /** Whether the page can read the response once this alone is done, as far as the capture shows. */
  readonly suffices: boolean;
  /** Place in the list, from 0: what is to be done or looked at first. */
  readonly order: number;
  readonly grounds: readonly Ground[];
  /** What the words are filled with. */
  readonly evidence: Evidence;
  /** What the server at hand does in its own way: said after the text. */
  readonly hint?: HintKey;
}

/** What a finder says of a remedy; the rest follows from its place in the list. */
export interface Draft {
  readonly id: RemedyId;
  /** Where it is another than is usual for this remedy. */
  readonly owner?: Owner;
  /** Where it is another than the server that sent the response, or than the page. */
  readonly target?: string;
  readonly parts?: readonly PolicyPart[];
  readonly suffices?: boolean;
  readonly grounds?: readonly Ground[];
  readonly evidence?: Evidence;
  readonly hint?: HintKey;
}

/** What is said of remedies in the same file of words, which is loaded when one of them is. */
export type RemedySubject =
  | 'headers'
  | 'status'
  | 'preflight'
  | 'redirects'
  | 'page'
  | 'network'
  | 'gateways'
  | 'storage'
  | 'vendors'
  | 'programs';

/** Every remedy, with whose work it is as a rule, of what kind, and where its words are; null: with those that are always there. */
export const remedyKinds = {
  'allow-by-cors': ['api-server', 'cors-policy', null],
  'expose-headers': ['api-server', 'cors-policy', null],

  // What the headers themselves show.
  'send-header-once': ['proxy', 'server-setting', 'headers'],
  'spell-header': ['api-server', 'server-setting', 'headers'],
  'set-real-value': ['api-server', 'server-setting', 'headers'],
  'send-one-origin': ['api-server', 'server-setting', 'programs'],
  'write-origin-exactly': ['api-server', 'server-setting', 'programs'],
  'vary-the-cache': ['proxy', 'server-setting', 'headers'],
  'configure-this-layer': ['proxy', 'server-setting', 'headers'],

  // The status is the real error.
  'look-at-the-error': ['api-server', 'server-setting', 'status'],
  'call-right-address': ['page-code', 'page-change', 'status'],
  'use-right-method': ['page-code', 'page-change', 'status'],
  'call-a-server': ['page-code', 'page-change', 'vendors'],
  'send-plain-get': ['page-code', 'page-change', 'vendors'],
  'load-as-script': ['page-code', 'page-change', 'vendors'],
  'allow-larger-body': ['proxy', 'server-setting', 'status'],
  'allow-longer-headers': ['proxy', 'server-setting', 'status'],
  'ask-less-often': ['proxy', 'server-setting', 'status'],
  'answer-in-time': ['api-server', 'server-setting', 'status'],
  'mend-server-error': ['api-server', 'server-setting', 'status'],
  'mend-gateway': ['proxy', 'server-setting', 'status'],
  'renew-token': ['login-layer', 'server-setting', 'status'],
  'see-why-refused': ['api-server', 'server-setting', 'status'],
  'log-in-to-proxy': ['network', 'ask', 'status'],

  // The preflight.
  'answer-options-before-login': ['login-layer', 'server-setting', 'preflight'],
  'answer-options-before-redirect': ['proxy', 'server-setting', 'preflight'],
  'answer-options': ['api-server', 'server-setting', 'preflight'],
  'put-cors-first': ['api-server', 'server-setting', 'programs'],
  'answer-bare-preflight': ['api-server', 'server-setting', 'preflight'],
  'put-on-the-list': ['api-server', 'server-setting', 'preflight'],
  'avoid-preflight': ['page-code', 'page-change', 'preflight'],
  'drop-library-header': ['page-code', 'page-change', 'preflight'],
  'drop-credentials': ['page-code', 'page-change', 'preflight'],
  'save-all-rows': ['nobody', 'ask', 'preflight'],

  // Logins and redirects.
  'answer-401': ['login-layer', 'server-setting', 'redirects'],
  'open-the-login': ['page-code', 'page-change', 'redirects'],
  'manifest-with-credentials': ['page-code', 'page-change', 'redirects'],
  'call-final-address': ['page-code', 'page-change', 'redirects'],
  'redirect-without-credentials': ['api-server', 'server-setting', 'redirects'],
  'mend-redirects': ['api-server', 'server-setting', 'redirects'],
  'follow-redirects': ['page-code', 'page-change', 'redirects'],

  // The page.
  'write-method-in-capitals': ['page-code', 'page-change', 'page'],
  'take-out-response-header': ['page-code', 'page-change', 'page'],
  'give-page-an-origin': ['page-code', 'page-change', 'page'],
  'serve-file-over-http': ['page-code', 'page-change', 'page'],
  'use-mode-cors': ['page-code', 'page-change', 'page'],
  'use-http-address': ['page-code', 'page-change', 'page'],
  'write-scheme': ['page-code', 'page-change', 'page'],
  'call-localhost': ['page-code', 'page-change', 'page'],
  'let-no-cors-follow': ['page-code', 'page-change', 'page'],
  'forget-cached-answer': ['page-code', 'page-change', 'page'],
  'keep-the-request': ['page-code', 'page-change', 'page'],
  'mend-service-worker': ['page-code', 'page-change', 'page'],
  'cache-readable-responses': ['page-code', 'page-change', 'page'],
  'leave-image-to-browser': ['page-code', 'page-change', 'page'],
  'call-through-own-server': ['page-code', 'page-change', 'page'],

  // The browser and the network.
  'grant-local-network': ['browser-permission', 'ask', 'network'],
  'serve-page-over-https': ['page-code', 'page-change', 'network'],
  'declare-address-space': ['page-code', 'page-change', 'network'],
  'allow-private-network': ['api-server', 'server-setting', 'network'],
  'switch-extension-off': ['browser-extension', 'ask', 'network'],
  'get-host-permission': ['browser-extension', 'page-change', 'network'],
  'ask-from-background': ['browser-extension', 'page-change', 'programs'],
  'reach-the-server': ['network', 'ask', 'network'],
  'start-the-server': ['api-server', 'server-setting', 'network'],
  'log-in-to-company-proxy': ['network', 'ask', 'network'],
  'look-at-the-answer': ['nobody', 'ask', 'network'],
  'mend-certificate': ['api-server', 'server-setting', 'network'],
  'no-certificate-for-options': ['login-layer', 'server-setting', 'network'],
  'use-another-port': ['api-server', 'server-setting', 'network'],
  'send-the-right-type': ['api-server', 'server-setting', 'network'],
  'set-resource-policy': ['api-server', 'server-setting', 'network'],
  'serve-api-over-https': ['api-server', 'server-setting', 'network'],
  'allow-in-csp': ['page-code', 'page-change', 'network'],
  'let-page-be-framed': ['api-server', 'server-setting', 'network'],
  'allow-connection': ['page-code', 'page-change', 'network'],
  'add-integrity': ['page-code', 'page-change', 'network'],
  'renew-integrity': ['page-code', 'page-change', 'network'],
  'load-with-cors': ['page-code', 'page-change', 'network'],
  'look-at-request-blocking': ['nobody', 'ask', 'network'],
  'delegate-to-frame': ['page-code', 'page-change', 'network'],
  'take-out-of-permissions-policy': ['page-code', 'page-change', 'network'],

  // Who made the response, where its own setting is the remedy.
  'skip-ngrok-warning': ['page-code', 'page-change', 'gateways'],
  'start-ngrok-tunnel': ['proxy', 'server-setting', 'gateways'],
  'skip-cloudflare-challenge': ['proxy', 'server-setting', 'gateways'],
  'reach-cloudflare-origin': ['proxy', 'server-setting', 'gateways'],
  'renew-cloudflare-access': ['login-layer', 'ask', 'gateways'],
  'open-vercel-protection': ['login-layer', 'server-setting', 'gateways'],
  'allow-public-invoker': ['login-layer', 'server-setting', 'gateways'],
  'set-gateway-responses': ['proxy', 'server-setting', 'gateways'],
  'shorten-the-work': ['proxy', 'server-setting', 'gateways'],
  'call-known-route': ['page-code', 'page-change', 'gateways'],
  'sign-for-region': ['page-code', 'page-change', 'storage'],
  'sign-what-is-sent': ['page-code', 'page-change', 'storage'],
  'call-storage-api': ['page-code', 'page-change', 'storage'],
  'allow-in-firewall': ['proxy', 'server-setting', 'gateways'],
  'let-method-through': ['proxy', 'server-setting', 'gateways'],
  'take-out-webdav': ['api-server', 'server-setting', 'programs'],
  'start-function': ['proxy', 'server-setting', 'gateways'],
  'set-bucket-cors': ['api-server', 'server-setting', 'storage'],
  'set-program-option': ['api-server', 'server-setting', 'programs'],
  'set-gateway-plugin': ['proxy', 'server-setting', 'gateways'],
  'make-port-public': ['login-layer', 'server-setting', 'gateways'],
  'use-free-port': ['api-server', 'server-setting', 'programs'],
  'allow-dev-host': ['api-server', 'server-setting', 'programs'],
  'set-socket-cors': ['api-server', 'server-setting', 'programs'],
  'allow-socket-origin': ['api-server', 'server-setting', 'programs'],
  'pass-on-upgrade': ['proxy', 'server-setting', 'programs'],
  'register-page-origin': ['identity-provider', 'server-setting', 'vendors'],
  'navigate-to-login': ['page-code', 'page-change', 'vendors'],
  'get-token-on-server': ['page-code', 'page-change', 'vendors'],
  'answer-apps-script': ['page-code', 'page-change', 'vendors'],
  'say-it-is-a-page': ['page-code', 'page-change', 'vendors'],
  'name-origin-in-query': ['page-code', 'page-change', 'vendors'],
  'see-vendor-error': ['third-party', 'ask', 'vendors'],
  'use-vendor-setting': ['third-party', 'ask', 'vendors'],
  'pass-on-origin': ['api-server', 'server-setting', 'programs'],
} as const satisfies Readonly<Record<string, readonly [Owner, RemedyKind, RemedySubject | null]>>;

export type RemedyId = keyof typeof remedyKinds;
