import type { summariesPolicies as english } from '../en/summaries-policies.ts';
import type { Translation } from '../translation.ts';

export const summariesPolicies = {
  'reason.opaque-response-blocked.summary':
    'Die Seite hat {url} als {resourceType} geladen, aber die Antwort ({status}) hat den Typ {contentType}. Browser halten solche Inhalte von anderen Origins zurück (Opaque Response Blocking).',
  'reason.cross-origin-resource-policy.summary':
    'Die Antwort von {target} enthält Cross-Origin-Resource-Policy: {policy}, und das schließt die Seite auf {pageOrigin} aus. Deshalb hat der Browser die Antwort verworfen.',
  'reason.cross-origin-embedder-policy.summary':
    'Die Seite auf {pageOrigin} hat Cross-Origin-Embedder-Policy: require-corp, also lädt sie nur Ressourcen, die das erlauben. Die Antwort von {target} hat keinen Header Cross-Origin-Resource-Policy, der es erlaubt.',
  'reason.mixed-content.summary':
    'Die Seite auf {pageOrigin} ist sicher (https) und hat {target} angefragt, das es nicht ist (http). Browser verweigern diese Mischung, deshalb wurde nichts gesendet.',
  'reason.content-security-policy.summary':
    'Die Content-Security-Policy der Seite auf {pageOrigin} führt {target} nicht auf, deshalb hat der Browser nichts gesendet.',
  'reason.blocked-by-extension.summary':
    'Etwas in diesem Browser, meist ein Werbeblocker oder eine Erweiterung für Datenschutz, hat die Anfrage an {target} angehalten ({netError}).',
  'reason.opaque-response-blocked.title': 'Die Seite darf diese Art von Antwort dort nicht laden',
  'reason.cross-origin-resource-policy.title':
    'Cross-Origin-Resource-Policy verbietet dieser Seite das Laden',
  'reason.cross-origin-embedder-policy.title':
    'Die Seite lädt nur Ressourcen, die das erlauben, und diese tut es nicht',
  'reason.mixed-content.title': 'Eine https-Seite darf keine http-Inhalte laden',
  'reason.content-security-policy.title': 'Die Content-Security-Policy der Seite selbst verbietet es',
  'reason.blocked-by-extension.title': 'Eine Erweiterung oder der Trackingschutz hat die Anfrage blockiert',
  'reason.framing-refused.title': 'Die andere Seite darf hier nicht in einem Frame gezeigt werden',
  'reason.framing-refused.summary':
    'Die Antwort ({status}) von {target} sagt {rule}, und damit darf {pageOrigin} sie nicht in einem Frame zeigen. Deshalb bleibt der Frame leer.',
  'reason.framing-refused.summary.unnamed':
    'Der Browser zeigt {target} nicht in einem Frame von {pageOrigin}: X-Frame-Options oder die Direktive frame-ancestors verbietet es. Das Protokoll zeigt nicht, was davon.',
  'reason.document-isolation-policy.title':
    'Das Dokument lädt nur Ressourcen, die das erlauben, und diese tut es nicht',
  'reason.document-isolation-policy.summary':
    'Ein Dokument von {pageOrigin} hat Document-Isolation-Policy: isolate-and-require-corp, also lädt es von anderen Origins nur Ressourcen, die das erlauben. Die Antwort von {target} hat keinen Header Cross-Origin-Resource-Policy, der es erlaubt.',
  'reason.connection-allowlist.title':
    'Die Connection-Allowlist der Seite selbst enthält diese Adresse nicht',
  'reason.connection-allowlist.summary':
    'Das Dokument {document} sagt Connection-Allowlist: {policy}, und {target} steht nicht auf dieser Liste. Deshalb hat der Browser nichts gesendet.',
  'reason.connection-allowlist.summary.unnamed':
    'Ein Dokument von {pageOrigin} darf sich nur mit den Adressen in seinem Header Connection-Allowlist verbinden, und {target} gehört nicht dazu ({netError}). Deshalb hat der Browser nichts gesendet.',
  'reason.integrity-policy.title': 'Die Seite lädt kein Skript ohne Prüfsumme',
  'reason.integrity-policy.summary':
    'Das Dokument {document} sagt Integrity-Policy: {policy}, also lädt es solche Dateien nur mit dem Attribut `integrity` und mit CORS. Hier fehlt eines davon, deshalb wurde an {target} nichts gesendet.',
  'reason.integrity-mismatch.title': 'Die Prüfsumme gehört zu einer anderen Datei',
  'reason.integrity-mismatch.summary':
    'Die Antwort ({status}) von {target} hat CORS bestanden, aber sie passt nicht zum `integrity`-Wert der Seite. Deshalb hat der Browser sie verworfen.',
  'reason.integrity-without-cors.title': 'Eine Prüfsumme braucht das Attribut `crossorigin`',
  'reason.integrity-without-cors.summary':
    'Die Seite lädt {url} mit `integrity` und ohne `crossorigin`. Von einem anderen Origin darf der Browser nur lesen, was CORS erlaubt, deshalb konnte er die Prüfsumme nicht vergleichen und hat die Datei verworfen.',
  'reason.blocked-in-devtools.title':
    'Der Browser hat die Anfrage vor dem Senden blockiert, wahrscheinlich durch eine Einstellung der DevTools',
  'reason.blocked-in-devtools.summary':
    'Der Browser hat die {method}-Anfrage an {target} blockiert, bevor etwas gesendet wurde, und meldet dafür keinen Fehler. Die wahrscheinlichste Ursache ist ein Muster unter „Anfragebedingungen“ in den DevTools.',
  'reason.content-security-policy.summary.directive':
    'Die Content-Security-Policy von {document} sagt {directive}, und das erlaubt {target} nicht. Deshalb hat der Browser nichts gesendet.',
  'reason.content-security-policy.summary.redirect':
    'Die Antwort von {target} leitet weiter zu {location}, und die Content-Security-Policy von {document} sagt {directive}. Das erlaubt diese Adresse nicht, deshalb ist der Browser der Weiterleitung nicht gefolgt.',
  'reason.mixed-content.summary.redirect':
    'Die Seite auf {pageOrigin} ist sicher (https), und die Antwort von {target} leitet weiter zu {location}, das es nicht ist (http). Browser verweigern diese Mischung, deshalb wurde die Weiterleitung nicht befolgt.',
  'reason.blocked-by-extension.summary.unnamed':
    'Etwas in diesem Browser hat die {method}-Anfrage an {target} vor dem Senden angehalten: eine Erweiterung wie ein Werbeblocker oder der Trackingschutz. Das Protokoll sagt nicht, was von beiden.',
  'reason.content-security-policy.summary.likely':
    'Der Browser hat die {method}-Anfrage an {target} abgelehnt, bevor etwas gesendet wurde. Das Protokoll sagt nicht, warum; meist führt die Content-Security-Policy der Seite auf {pageOrigin} diese Adresse nicht auf.',
  'reason.opaque-response-blocked.summary.strict':
    'Die Seite hat {url} als {resourceType} geladen, aber die Antwort ({status}) hat den Typ {contentType}. Der Browser richtet sich nach diesem Typ und hat den Inhalt deshalb nicht verwendet.',
} satisfies Translation<typeof english>;
