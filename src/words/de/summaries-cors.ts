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
  'reason.cached-without-allow-origin.summary':
    'Der Browser hat {target} nicht noch einmal gefragt, sondern die Antwort aus seinem Cache genommen. Eine frühere Anfrage hatte sie dort ohne den Header Access-Control-Allow-Origin abgelegt, deshalb hat der Browser sie der Seite vorenthalten.',
  'reason.blocked-without-trace.summary':
    'Der Browser hat die {method}-Anfrage an {target} angehalten, aber nichts im Netzwerkprotokoll zeigt, welche Regel sie gebrochen hat.',
  'reason.allow-origin-missing.title': 'Die Antwort hat keinen Header Access-Control-Allow-Origin',
  'reason.cached-without-allow-origin.title':
    'Die Antwort aus dem Cache hat keinen Header Access-Control-Allow-Origin',
  'reason.blocked-without-trace.title':
    'Der Browser hat sie angehalten, aber das Netzwerkprotokoll zeigt nicht, warum',
} satisfies Translation<typeof english>;
