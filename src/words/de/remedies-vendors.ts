import type { remediesVendors as english } from '../en/remedies-vendors.ts';
import type { Translation } from '../translation.ts';

export const remediesVendors = {
  'remedy.register-page-origin.title': 'Die Seite bei {provider} eintragen',
  'remedy.register-page-origin.text':
    'Die Tokens kommen von {provider}, und das erlaubt nur Seiten, die dort eingetragen sind. {page} in den Einstellungen Ihrer Anwendung ({setting}) eintragen, genau so geschrieben, ohne Schrägstrich am Ende.',
  'remedy.call-a-server.title': 'Einen Server aufrufen, der Code ausführt',
  'remedy.call-a-server.text':
    '{platform} hat hier nur Dateien und nimmt nur GET und HEAD an. Status {status}: Kein Header bringt es dazu, ein {method} anzunehmen. Prüfen, ob die Basis-URL in der Seite die der API ist.',
  'remedy.send-plain-get.title': 'Ein GET ohne Preflight senden',
  'remedy.send-plain-get.text':
    '{platform} hat hier nur Dateien und nimmt nur GET und HEAD an. Status {status}: OPTIONS wird nicht beantwortet, also gelingt kein Preflight. Ein GET ohne eigene Header braucht keinen.',
  'remedy.load-as-script.title': 'Mit einem script-Element laden',
  'remedy.load-as-script.text':
    'Die Antwort ist JavaScript, das eine Funktion der Seite aufruft (der Parameter {name} nennt sie). Sie ist für ein script-Element, das keine CORS-Header braucht, und nicht für fetch. Ein Service Worker sollte sie weder holen noch speichern: von seiner Liste nehmen.',
  'remedy.get-token-on-server.title': 'Den Code auf dem eigenen Server eintauschen',
  'remedy.get-token-on-server.text':
    '{provider} gibt Tokens nur an Server: Dieser Endpunkt hat keine CORS-Header und verlangt das Client Secret, das keine Seite geheim halten kann. Den Code auf dem eigenen Server gegen das Token tauschen.',
  'remedy.say-it-is-a-page.title': 'Den Header senden, der Seiten zulässt',
  'remedy.say-it-is-a-page.text':
    '{vendor} sendet CORS-Header nur, wenn die Anfrage den Header {option} hat. Wer die Seite öffnet, kann den Schlüssel darin lesen. Eine öffentliche Seite sollte den eigenen Server aufrufen und dieser {vendor}.',
  'remedy.name-origin-in-query.title': 'Den Parameter angeben, der Seiten zulässt',
  'remedy.name-origin-in-query.text':
    '{vendor} sendet CORS-Header nur, wenn die Adresse den Parameter {option} hat. Die Antwort ist dann die für jemanden, der nicht angemeldet ist.',
  'remedy.navigate-to-login.title': 'Zum Login navigieren, ihn nicht abrufen',
  'remedy.navigate-to-login.text':
    'Das ist eine Seite von {provider}, auf der sich Menschen anmelden, und sie erlaubt nie Skripte. Die Seite sollte dorthin navigieren (location.href), oder der Server antwortet mit 401 anstelle einer Weiterleitung dorthin.',
  'remedy.answer-apps-script.title': 'Eine Anfrage ohne Preflight senden',
  'remedy.answer-apps-script.text':
    'Apps Script beantwortet kein OPTIONS und sendet seine Header nur von einer öffentlichen Web-App. Den Body als text/plain senden, ohne eigene Header, und das Skript für alle freigeben, auch anonym. Ein Fehler im Skript hat auch keine Header.',
  'remedy.see-vendor-error.title': 'Zuerst den Status {status} von {vendor} klären',
  'remedy.see-vendor-error.text':
    'Der Status {status} ist der eigentliche Fehler, CORS verdeckt ihn nur. Dieselbe Anfrage mit curl senden und lesen, was {vendor} sagt.',
  'remedy.use-vendor-setting.title': 'Nach einer Einstellung von {vendor} suchen',
  'remedy.use-vendor-setting.text':
    'Der Server gehört {vendor}, und Sie können seine Header nicht ändern. Manche seiner Dienste haben eine Liste erlaubter Origins für Ihren Schlüssel oder Ihr Projekt: {page} dort eintragen.',
} satisfies Translation<typeof english>;
