import type { summariesValues as english } from '../en/summaries-values.ts';
import type { Translation } from '../translation.ts';

export const summariesValues = {
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
  'reason.allow-origin-mismatch.title': 'Access-Control-Allow-Origin nennt einen anderen Origin',
  'reason.allow-origin-repeated.title': 'Access-Control-Allow-Origin hat mehr als einen Wert',
  'reason.allow-origin-invalid.title': 'Access-Control-Allow-Origin ist kein Origin',
  'reason.allow-origin-wildcard-with-credentials.title':
    'Access-Control-Allow-Origin ist `*` bei einer Anfrage mit Anmeldedaten',
  'reason.allow-credentials-missing.title': 'Access-Control-Allow-Credentials ist nicht `true`',
  'reason.allow-origin-mismatch.difference.trailing-slash':
    'Ein Origin hat keinen Pfad, und der Schrägstrich am Ende macht ihn zu einem anderen Wert',
  'reason.allow-origin-mismatch.difference.path':
    'Ein Origin hat keinen Pfad, und {part} am Ende macht ihn zu einem anderen Wert',
  'reason.allow-origin-mismatch.difference.pattern':
    'Browser kennen dort keine Muster, nur einen ganzen Origin oder `*` allein',
  'reason.allow-origin-mismatch.difference.case':
    'Die beiden werden Zeichen für Zeichen verglichen, und {part} ist nicht {wanted}',
  'reason.allow-origin-mismatch.difference.scheme':
    'Das Schema ist Teil eines Origins, und {part} ist nicht {wanted}',
  'reason.allow-origin-mismatch.difference.port':
    'Der Port ist Teil eines Origins, und {part} ist nicht {wanted}',
  'reason.allow-origin-mismatch.difference.no-port':
    'Der Port ist Teil eines Origins, und nur einer der beiden nennt Port {part}',
  'reason.allow-origin-mismatch.difference.www':
    'Mit {part} und ohne sind es zwei verschiedene Origins, auch wenn beide dieselbe Website zeigen',
  'reason.allow-origin-mismatch.difference.subdomain':
    'Jede Subdomain ist ein eigener Origin, und {part} ist nicht {wanted}',
  'reason.allow-origin-mismatch.difference.localhost-names':
    '{part} und {wanted} sind vielleicht derselbe Computer, aber verschiedene Origins',
  'reason.allow-origin-mismatch.difference.null-allowed':
    'Das Wort `null` ist für Seiten ohne Origin, und diese Seite hat einen',
  'reason.allow-origin-mismatch.difference.whitespace':
    'Im Wert steht ein Leerzeichen oder ein unsichtbares Zeichen, und beide müssen Zeichen für Zeichen gleich sein',
  'reason.allow-origin-mismatch.difference.other': 'Schema, Host und Port müssen alle gleich sein',
} satisfies Translation<typeof english>;
