import type { labelsBlocked as english } from '../en/labels-blocked.ts';
import type { Translation } from '../translation.ts';

export const labelsBlocked = {
  'reason.allow-origin-missing.label.preflight': 'Preflight ohne Allow-Origin',
  'reason.allow-origin-missing.label.actual': 'Kein Header Allow-Origin',
  'reason.allow-origin-missing.label.redirected': 'Umgeleitet: kein Allow-Origin',
  'reason.allow-origin-missing.label.redirect': 'Weiterleitung ohne Allow-Origin',
  'reason.allow-origin-missing.label.server-error': 'Serverfehler {status} zuerst',
  'reason.allow-origin-missing.label.refused': 'Abgelehnt mit {status}',
  'reason.allow-origin-missing.label.preflight-status': 'Preflight ergab {status}',
  'reason.allow-origin-mismatch.label.differs-by': 'Origin weicht ab: {part}',
  'reason.allow-origin-mismatch.label.pattern': 'Allow-Origin ist ein Muster',
  'reason.allow-origin-mismatch.label.case': 'Großbuchstaben im Origin',
  'reason.allow-origin-mismatch.label.scheme': 'Origin ist {part}, nicht {wanted}',
  'reason.allow-origin-mismatch.label.port': 'Origin hat anderen Port',
  'reason.allow-origin-mismatch.label.subdomain': 'Andere Subdomain ist erlaubt',
  'reason.allow-origin-mismatch.label.localhost-names': '{part} ist nicht {wanted}',
  'reason.allow-origin-mismatch.label.null-allowed': 'Allow-Origin ist {part}',
  'reason.allow-origin-mismatch.label.null-page': 'Seite hat keinen Origin',
  'reason.allow-origin-mismatch.label.null-after-redirect': 'Origin null nach Weiterleitung',
  'reason.allow-origin-mismatch.label.whitespace': 'Leerzeichen in Allow-Origin',
  'reason.allow-origin-mismatch.label.other': 'Anderer Origin ist erlaubt',
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
  'reason.allow-origin-repeated.label.fields.other': 'Allow-Origin {count}-mal gesendet',
  'reason.allow-origin-repeated.label.list': 'Mehrere Werte in Allow-Origin',
  'reason.allow-origin-invalid.label.value': 'Allow-Origin ist kein Origin',
  'reason.allow-origin-invalid.label.empty': 'Allow-Origin ist leer',
  'reason.allow-origin-wildcard-with-credentials.label': '`*` mit Anmeldedaten',
  'reason.allow-credentials-missing.label.absent': 'Kein Header Allow-Credentials',
  'reason.allow-credentials-missing.label.value': 'Allow-Credentials ist {allowCredentials}',
  'reason.preflight-status-not-ok.label': 'Preflight ergab {status}',
  'reason.preflight-redirected.label': 'Preflight weitergeleitet',
  'reason.allow-methods-unparsable.label': 'Allow-Methods ist nicht lesbar',
  'reason.allow-headers-unparsable.label': 'Allow-Headers ist nicht lesbar',
  'reason.method-not-allowed.label': 'Methode {requested} nicht erlaubt',
  'reason.method-not-allowed.label.case': '{requested} ist nicht {listed}',
  'reason.method-not-allowed.label.wildcard': 'Methoden `*` mit Anmeldedaten',
  'reason.header-not-allowed.label': 'Header {name} nicht erlaubt',
  'reason.header-not-allowed.label.wildcard': 'Header `*` mit Anmeldedaten',
  'reason.redirect-with-credentials.label': 'Benutzername in Weiterleitung',
  'reason.mode-same-origin.label': 'Modus ist same-origin',
  'reason.scheme-not-cors.label': 'Schema {scheme} ist nicht http',
  'reason.no-cors-redirect-mode.label': 'no-cors muss Weiterleitungen folgen',
  'reason.cached-without-allow-origin.label': 'Im Cache ohne Allow-Origin',
  'reason.local-network-permission-denied.label': 'Lokales Netzwerk nicht erlaubt',
  'reason.local-network-insecure-context.label': 'Lokales Netzwerk: nur https',
  'reason.local-network-space-mismatch.label': 'Falscher targetAddressSpace',
  'reason.private-network-insecure-context.label': 'Privates Netzwerk: nur https',
  'reason.private-network-not-allowed.label': 'Kein Header Allow-Private-Network',
  'reason.blocked-without-trace.label': 'Ursache nicht im Protokoll',
} satisfies Translation<typeof english>;
