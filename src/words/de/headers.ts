import type { headers as english } from '../en/headers.ts';
import type { Translation } from '../translation.ts';

/** What each header is for that CORS looks at or depends on. */
export const headers = {
  'header.origin':
    'Der Browser sagt dem Server, welcher Origin fragt: Schema, Host und Port der Seite, oder null.',
  'header.request-method': 'Die Methode der folgenden Anfrage.',
  'header.request-headers': 'Die Namen der Header der folgenden Anfrage, die der Server erlauben muss.',
  'header.request-private-network':
    'Bittet um Erlaubnis, eine Adresse in einem privaten Netzwerk zu erreichen.',
  'header.allow-origin':
    'Der eine Origin, dessen Seiten diese Antwort lesen dürfen, genau wie in Origin, oder * für alle ohne Anmeldedaten.',
  'header.allow-credentials':
    'Der Wert true, klein geschrieben, lässt Seiten Antworten auf Anfragen mit Cookies oder Login lesen.',
  'header.allow-methods': 'Methoden, die Seiten neben GET, HEAD und POST verwenden dürfen.',
  'header.allow-headers':
    'Header, die Seiten setzen dürfen. Der Platzhalter * gilt nach dem Standard nicht für Authorization, und mit Anmeldedaten für gar nichts.',
  'header.allow-private-network':
    'Der Wert true lässt Seiten diese Adresse in einem privaten Netzwerk erreichen.',
  'header.expose-headers':
    'Header dieser Antwort, die ein Skript neben den wenigen immer erlaubten lesen darf.',
  'header.max-age':
    'Wie viele Sekunden lang der Browser diesen Preflight auslassen darf; Chromium höchstens 7200, Firefox 86400.',
  'header.resource-policy': 'Welche Seiten diese Antwort ohne CORS einbinden dürfen.',
  'header.embedder-policy': 'Die Seite lädt nur, was anderen das Laden erlaubt.',
  'header.timing-allow-origin': 'Welche Seiten sehen dürfen, wie lange diese Antwort gedauert hat.',
  'header.sec-fetch-mode': 'Der Modus der Anfrage: cors, no-cors, same-origin, navigate.',
  'header.sec-fetch-site': 'Wie Seite und Server zueinander stehen: same-origin, same-site, cross-site.',
  'header.sec-fetch-dest': 'Wofür die Antwort ist: empty für fetch und XMLHttpRequest, image, script …',
  'header.sec-fetch-storage-access':
    'Wird nur mit Anmeldedaten gesendet: ob die Cookies des Servers mit der Anfrage gesendet werden.',
  'header.authorization': 'Ein Login, den die Seite selbst gesetzt hat. Er braucht immer einen Preflight.',
  'header.cookie': 'Wird an andere Origins nur gesendet, wenn die Seite Anmeldedaten verlangt hat.',
  'header.content-type':
    'Von welcher Art der Body ist. Alles außer einfachem Text und Formularen braucht einen Preflight.',
  'header.location': 'Wohin eine Weiterleitung führt. Ein Preflight darf nicht weitergeleitet werden.',
  'header.referer': 'Die Seite, von der die Anfrage kommt. CORS beachtet stattdessen Origin.',
  'header.vary':
    'Wovon die Antwort abhängt. Steht Origin darin, halten Caches die Antworten für verschiedene Seiten auseinander.',
} satisfies Translation<typeof english>;
