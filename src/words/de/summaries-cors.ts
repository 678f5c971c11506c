import type { summariesCors as english } from '../en/summaries-cors.ts';
import type { Translation } from '../translation.ts';

export const summariesCors = {
  'reason.allow-origin-missing.summary':
    '{opening} hat keinen Header Access-Control-Allow-Origin, deshalb {consequence}.',
  'reason.allow-origin-missing.summary.server-error':
    'Der Server {target} hat mit dem Fehler {status} geantwortet, und diese Antwort hat keinen Header Access-Control-Allow-Origin. Deshalb hat der Browser der Seite sogar den Fehler vorenthalten.',
  'reason.allow-origin-missing.summary.server-error-on-preflight':
    'Der Browser hat {target} vor der {method}-Anfrage um Erlaubnis gefragt (ein Preflight), und der Server hat mit dem Fehler {status} geantwortet. Diese Antwort hat keinen Header Access-Control-Allow-Origin, deshalb {consequence}.',
  'reason.allow-origin-missing.summary.refused':
    'Der Server {target} hat die {method}-Anfrage mit {status} abgelehnt, und die Ablehnung hat keinen Header Access-Control-Allow-Origin. Deshalb hat der Browser sie der Seite vorenthalten.',
  'reason.allow-origin-missing.summary.refused-on-preflight':
    'Der Browser hat {target} vor der {method}-Anfrage um Erlaubnis gefragt (ein Preflight), und der Server hat schon den Preflight mit {status} abgelehnt. Die Ablehnung hat keinen Header Access-Control-Allow-Origin, deshalb {consequence}.',
  'reason.allow-origin-mismatch.summary':
    'Der Server erlaubt {allowed}, aber die Seite ist {origin}. {difference}, deshalb {consequence}.',
  'reason.allow-origin-mismatch.summary.null-page':
    'Der Server erlaubt {allowed}, aber die Seite hat keinen eigenen Origin, also hat der Browser `Origin: null` gesendet. Das ist nicht dasselbe, deshalb {consequence}.',
  'reason.allow-origin-mismatch.summary.null-after-redirect':
    'Nach einer Weiterleitung von einem Origin zu einem anderen sendet der Browser `Origin: null` statt {pageOrigin}. Der Server {target} erlaubt {allowed}, nicht `null`, deshalb {consequence}.',
  'reason.allow-origin-repeated.summary.fields.other':
    '{opening} hat {count} Header Access-Control-Allow-Origin, zusammen {allowed}. Nur ein Wert ist zulässig, deshalb {consequence}.',
  'reason.allow-origin-repeated.summary.list':
    '{opening} hat mehr als einen Wert in Access-Control-Allow-Origin: {allowed}. Nur einer ist zulässig, deshalb {consequence}.',
  'reason.allow-origin-invalid.summary.value':
    '{opening} enthält Access-Control-Allow-Origin: {allowed}. Das ist kein Origin wie {origin}, deshalb {consequence}.',
  'reason.allow-origin-invalid.summary.empty':
    '{opening} hat einen leeren Header Access-Control-Allow-Origin. Er muss {origin} nennen, deshalb {consequence}.',
  'reason.allow-origin-wildcard-with-credentials.summary':
    '{opening} erlaubt mit `*` jeden Origin. Für eine Anfrage mit Anmeldedaten (Cookies oder Login) muss dort ihr Origin mit Namen stehen, {origin}, deshalb {consequence}.',
  'reason.allow-credentials-missing.summary.absent':
    '{opening} hat keinen Header Access-Control-Allow-Credentials. Für eine Anfrage mit Anmeldedaten (Cookies oder Login) muss er `true` sein, deshalb {consequence}.',
  'reason.allow-credentials-missing.summary.value':
    '{opening} enthält Access-Control-Allow-Credentials: {allowCredentials}. Für eine Anfrage mit Anmeldedaten (Cookies oder Login) muss dort genau `true` stehen, in Kleinbuchstaben, deshalb {consequence}.',
  'reason.cached-without-allow-origin.summary':
    'Der Browser hat {target} nicht noch einmal gefragt, sondern die Antwort aus seinem Cache genommen. Eine frühere Anfrage hatte sie dort ohne den Header Access-Control-Allow-Origin abgelegt, deshalb hat der Browser sie der Seite vorenthalten.',
  'reason.blocked-without-trace.summary':
    'Der Browser hat die {method}-Anfrage an {target} angehalten, aber nichts im Netzwerkprotokoll zeigt, welche Regel sie gebrochen hat.',
  'reason.allow-origin-missing.title': 'Die Antwort hat keinen Header Access-Control-Allow-Origin',
  'reason.allow-origin-mismatch.title': 'Access-Control-Allow-Origin nennt einen anderen Origin',
  'reason.allow-origin-repeated.title': 'Access-Control-Allow-Origin hat mehr als einen Wert',
  'reason.allow-origin-invalid.title': 'Access-Control-Allow-Origin ist kein Origin',
  'reason.allow-origin-wildcard-with-credentials.title':
    'Access-Control-Allow-Origin ist `*` bei einer Anfrage mit Anmeldedaten',
  'reason.allow-credentials-missing.title': 'Access-Control-Allow-Credentials ist nicht `true`',
  'reason.cached-without-allow-origin.title':
    'Die Antwort aus dem Cache hat keinen Header Access-Control-Allow-Origin',
  'reason.blocked-without-trace.title':
    'Der Browser hat sie angehalten, aber das Netzwerkprotokoll zeigt nicht, warum',
} satisfies Translation<typeof english>;
