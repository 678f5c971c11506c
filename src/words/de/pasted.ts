import type { pasted as english } from '../en/pasted.ts';
import type { Translation } from '../translation.ts';

export const pasted = {
  'pasted.what.message.chromium': 'Das ist eine Konsolenmeldung von Chromium, Chrome oder Edge.',
  'pasted.what.message.firefox': 'Das ist eine Konsolenmeldung von Firefox.',
  'pasted.what.message.safari': 'Das ist eine Konsolenmeldung von Safari.',
  'pasted.what.message.any': 'Das ist eine Konsolenmeldung eines Browsers.',
  'pasted.what.request': 'Das ist eine Anfrage ohne Antwort.',
  'pasted.what.response': 'Das sind die Header einer Antwort ohne ihre Anfrage.',
  'pasted.what.exchange':
    'Kein Browser hat das aufgezeichnet. Es folgt, wie ein Browser für eine Seite entscheiden würde, die dieselbe Anfrage sendet.',
  'pasted.what.exchange.undecided':
    'Kein Browser hat das aufgezeichnet. Die Anfrage hat keinen Origin, und CORS gilt nur für Anfragen, die einen haben.',
  'pasted.about': '{url}, angefragt von einer Seite von {origin}.',
  'pasted.reason': 'Der Grund: {title}',
  'pasted.could-also-be': 'Möglich ist auch: {title}',
  'pasted.reason.unknown': 'Sie sagt nicht, warum: {sentence}',
  'pasted.nothing-wrong': 'Nichts darin würde einen Browser aufhalten.',
  'pasted.others.one': 'Der Text enthält {count} weitere Meldung.',
  'pasted.others.other': 'Der Text enthält {count} weitere Meldungen.',
  'pasted.fixes.name': 'Übliche Lösungen',
  'pasted.missing.name': 'Was fehlt, um sicher zu sein',
  'pasted.check.name': 'Den Server fragen, in einer POSIX-Shell',
  'pasted.page-origin': 'dem Origin der Seite',
  'pasted.this-method': 'die Methode',
  'pasted.this-header': 'den Header',

  'pasted.missing.har':
    'Die Header. Eine HAR-Datei enthält sie: in den DevTools „Netzwerk“ öffnen, die Seite neu laden, alles als HAR-Datei speichern.',
  'pasted.missing.response': 'Die Antwort des Servers.',
  'pasted.missing.request': 'Die Anfrage: ihre URL, ihre Methode und der Origin ihrer Seite.',
  'pasted.missing.url': 'Die URL, die angefragt wurde.',
  'pasted.missing.origin': 'Der Origin der Seite. Stattdessen steht hier {example}.',
  'pasted.missing.origin-sent':
    'Die Antwort auf eine Anfrage mit Origin. Diese hatte keinen, und viele Server senden CORS-Header nur, wenn er da ist.',
  'pasted.missing.preflight': 'Der Preflight: ein Browser würde zuerst OPTIONS senden.',
  'pasted.missing.method': 'Die Methode der Anfrage. Stattdessen steht hier {example}.',
  'pasted.missing.body': 'Der Body der Anfrage ist zu lang für einen Befehl und wurde weggelassen.',

  'pasted.fix.allow-origin':
    'Den Server Access-Control-Allow-Origin mit {origin} senden lassen, auch in Fehlerantworten und Antworten auf OPTIONS.',
  'pasted.fix.allow-origin-exact':
    'Den Server Origin mit einer Liste vergleichen und genau {origin} zurücksenden lassen: Schema, Host und Port, kein Schrägstrich am Ende.',
  'pasted.fix.once':
    'Access-Control-Allow-Origin an einer Stelle setzen: in der Anwendung oder im Proxy davor.',
  'pasted.fix.no-wildcard':
    'Den Server {origin} statt `*` senden lassen, dazu Access-Control-Allow-Credentials: `true` und Vary: `Origin`.',
  'pasted.fix.no-credentials': 'Oder die Anfrage ohne Anmeldedaten senden, wenn der Server keine braucht.',
  'pasted.fix.allow-credentials': 'Den Server Access-Control-Allow-Credentials: `true` senden lassen.',
  'pasted.fix.preflight-status':
    'Den Server auf OPTIONS mit 204 antworten lassen, bevor er einen Login verlangt.',
  'pasted.fix.preflight-redirect':
    'Die Adresse anfragen, zu der die Weiterleitung führt. Oft hat sie https oder einen Schrägstrich am Ende.',
  'pasted.fix.plain-list': 'Den Server in {header} Namen mit Kommas dazwischen senden lassen.',
  'pasted.fix.allow-method':
    'Den Server {method} in Access-Control-Allow-Methods senden lassen, in seiner Antwort auf OPTIONS.',
  'pasted.fix.allow-header':
    'Den Server {name} in Access-Control-Allow-Headers senden lassen, in seiner Antwort auf OPTIONS.',
  'pasted.fix.drop-header': 'Oder ihn aus der Anfrage nehmen, wenn der Server ihn nicht braucht.',
  'pasted.fix.redirect-user': 'Zu einer Adresse ohne Benutzername und Passwort weiterleiten.',
  'pasted.fix.mode': 'Im Aufruf den Modus `cors` statt `same-origin` angeben.',
  'pasted.fix.scheme':
    'Eine Adresse mit http oder https anfragen. Lokale Dateien brauchen einen lokalen Server.',
  'pasted.fix.redirect-mode': 'Den Aufruf Weiterleitungen folgen lassen oder den Modus `cors` angeben.',
  'pasted.fix.cached': 'Den Server Vary: `Origin` in jeder Antwort senden lassen und den Cache leeren.',
  'pasted.fix.permission':
    'Dieser Seite in den Einstellungen des Browsers den Zugriff auf das lokale Netzwerk erlauben. Kein Header des Servers kann das.',
  'pasted.fix.secure-page': 'Die Seite über https ausliefern. Kein Header des Servers kann das.',
  'pasted.fix.space': 'Im Aufruf in `targetAddressSpace` den Adressraum nennen, in dem der Server ist.',
  'pasted.fix.private-network':
    'Den Server Access-Control-Allow-Private-Network: `true` in seiner Antwort auf OPTIONS senden lassen.',
  'pasted.fix.network':
    'Herausfinden, ob der Server überhaupt antwortet: sein Name, sein Port, sein Zertifikat.',
  'pasted.fix.redirects': 'Den Server weniger oft weiterleiten lassen, und nicht im Kreis.',
  'pasted.fix.follow':
    'Den Aufruf Weiterleitungen folgen lassen oder die Adresse anfragen, zu der sie führen.',
  'pasted.fix.connect-src': 'Den Origin des Servers in die Content-Security-Policy der Seite aufnehmen.',
  'pasted.fix.resource-policy': 'Den Server Cross-Origin-Resource-Policy: `cross-origin` senden lassen.',
} satisfies Translation<typeof english>;
