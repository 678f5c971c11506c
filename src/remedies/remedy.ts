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

/** Every remedy, with whose work it is as a rule, and of what kind. */
export const remedyKinds = {
  'allow-by-cors': ['api-server', 'cors-policy'],
  'expose-headers': ['api-server', 'cors-policy'],

  // What the headers themselves show.
  'send-header-once': ['proxy', 'server-setting'],
  'spell-header': ['api-server', 'server-setting'],
  'set-real-value': ['api-server', 'server-setting'],
  'send-one-origin': ['api-server', 'server-setting'],
  'write-origin-exactly': ['api-server', 'server-setting'],
  'vary-the-cache': ['proxy', 'server-setting'],
  'configure-this-layer': ['proxy', 'server-setting'],

  // The status is the real error.
  'look-at-the-error': ['api-server', 'server-setting'],
  'call-right-address': ['page-code', 'page-change'],
  'use-right-method': ['page-code', 'page-change'],
  'call-a-server': ['page-code', 'page-change'],
  'send-plain-get': ['page-code', 'page-change'],
  'load-as-script': ['page-code', 'page-change'],
  'allow-larger-body': ['proxy', 'server-setting'],
  'allow-longer-headers': ['proxy', 'server-setting'],
  'ask-less-often': ['proxy', 'server-setting'],
  'answer-in-time': ['api-server', 'server-setting'],
  'mend-server-error': ['api-server', 'server-setting'],
  'mend-gateway': ['proxy', 'server-setting'],
  'renew-token': ['login-layer', 'server-setting'],
  'see-why-refused': ['api-server', 'server-setting'],
  'log-in-to-proxy': ['network', 'ask'],

  // The preflight.
  'answer-options-before-login': ['login-layer', 'server-setting'],
  'answer-options-before-redirect': ['proxy', 'server-setting'],
  'answer-options': ['api-server', 'server-setting'],
  'put-cors-first': ['api-server', 'server-setting'],
  'answer-bare-preflight': ['api-server', 'server-setting'],
  'put-on-the-list': ['api-server', 'server-setting'],
  'avoid-preflight': ['page-code', 'page-change'],
  'drop-library-header': ['page-code', 'page-change'],
  'drop-credentials': ['page-code', 'page-change'],
  'save-all-rows': ['nobody', 'ask'],

  // Logins and redirects.
  'answer-401': ['login-layer', 'server-setting'],
  'open-the-login': ['page-code', 'page-change'],
  'manifest-with-credentials': ['page-code', 'page-change'],
  'call-final-address': ['page-code', 'page-change'],
  'redirect-without-credentials': ['api-server', 'server-setting'],
  'mend-redirects': ['api-server', 'server-setting'],
  'follow-redirects': ['page-code', 'page-change'],

  // The page.
  'write-method-in-capitals': ['page-code', 'page-change'],
  'take-out-response-header': ['page-code', 'page-change'],
  'give-page-an-origin': ['page-code', 'page-change'],
  'serve-file-over-http': ['page-code', 'page-change'],
  'use-mode-cors': ['page-code', 'page-change'],
  'use-http-address': ['page-code', 'page-change'],
  'write-scheme': ['page-code', 'page-change'],
  'call-localhost': ['page-code', 'page-change'],
  'let-no-cors-follow': ['page-code', 'page-change'],
  'forget-cached-answer': ['page-code', 'page-change'],
  'keep-the-request': ['page-code', 'page-change'],
  'mend-service-worker': ['page-code', 'page-change'],
  'cache-readable-responses': ['page-code', 'page-change'],
  'leave-image-to-browser': ['page-code', 'page-change'],
  'call-through-own-server': ['page-code', 'page-change'],

  // The browser and the network.
  'grant-local-network': ['browser-permission', 'ask'],
  'serve-page-over-https': ['page-code', 'page-change'],
  'declare-address-space': ['page-code', 'page-change'],
  'allow-private-network': ['api-server', 'server-setting'],
  'switch-extension-off': ['browser-extension', 'ask'],
  'get-host-permission': ['browser-extension', 'page-change'],
  'ask-from-background': ['browser-extension', 'page-change'],
  'reach-the-server': ['network', 'ask'],
  'start-the-server': ['api-server', 'server-setting'],
  'log-in-to-company-proxy': ['network', 'ask'],
  'look-at-the-answer': ['nobody', 'ask'],
  'mend-certificate': ['api-server', 'server-setting'],
  'no-certificate-for-options': ['login-layer', 'server-setting'],
  'use-another-port': ['api-server', 'server-setting'],
  'send-the-right-type': ['api-server', 'server-setting'],
  'set-resource-policy': ['api-server', 'server-setting'],
  'serve-api-over-https': ['api-server', 'server-setting'],
  'allow-in-csp': ['page-code', 'page-change'],
  'let-page-be-framed': ['api-server', 'server-setting'],
  'allow-connection': ['page-code', 'page-change'],
  'add-integrity': ['page-code', 'page-change'],
  'renew-integrity': ['page-code', 'page-change'],
  'load-with-cors': ['page-code', 'page-change'],
  'look-at-request-blocking': ['nobody', 'ask'],
  'delegate-to-frame': ['page-code', 'page-change'],
  'take-out-of-permissions-policy': ['page-code', 'page-change'],

  // Who made the response, where its own setting is the remedy.
  'skip-ngrok-warning': ['page-code', 'page-change'],
  'start-ngrok-tunnel': ['proxy', 'server-setting'],
  'skip-cloudflare-challenge': ['proxy', 'server-setting'],
  'reach-cloudflare-origin': ['proxy', 'server-setting'],
  'renew-cloudflare-access': ['login-layer', 'ask'],
  'open-vercel-protection': ['login-layer', 'server-setting'],
  'allow-public-invoker': ['login-layer', 'server-setting'],
  'set-gateway-responses': ['proxy', 'server-setting'],
  'shorten-the-work': ['proxy', 'server-setting'],
  'call-known-route': ['page-code', 'page-change'],
  'sign-for-region': ['page-code', 'page-change'],
  'sign-what-is-sent': ['page-code', 'page-change'],
  'call-storage-api': ['page-code', 'page-change'],
  'allow-in-firewall': ['proxy', 'server-setting'],
  'let-method-through': ['proxy', 'server-setting'],
  'take-out-webdav': ['api-server', 'server-setting'],
  'start-function': ['proxy', 'server-setting'],
  'set-bucket-cors': ['api-server', 'server-setting'],
  'set-program-option': ['api-server', 'server-setting'],
  'set-gateway-plugin': ['proxy', 'server-setting'],
  'make-port-public': ['login-layer', 'server-setting'],
  'allow-dev-host': ['api-server', 'server-setting'],
  'set-socket-cors': ['api-server', 'server-setting'],
  'allow-socket-origin': ['api-server', 'server-setting'],
  'pass-on-upgrade': ['proxy', 'server-setting'],
  'register-page-origin': ['identity-provider', 'server-setting'],
  'navigate-to-login': ['page-code', 'page-change'],
  'get-token-on-server': ['page-code', 'page-change'],
  'answer-apps-script': ['page-code', 'page-change'],
  'say-it-is-a-page': ['page-code', 'page-change'],
  'name-origin-in-query': ['page-code', 'page-change'],
  'see-vendor-error': ['third-party', 'ask'],
  'use-vendor-setting': ['third-party', 'ask'],
  'pass-on-origin': ['api-server', 'server-setting'],
} as const satisfies Readonly<Record<string, readonly [Owner, RemedyKind]>>;

export type RemedyId = keyof typeof remedyKinds;
