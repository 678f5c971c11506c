import type { headers as english } from '../en/headers.ts';
import type { Translation } from '../translation.ts';

/** What each header is for that CORS looks at or depends on. */
export const headers = {
  'header.origin':
    'Der Browser sagt dem Server, welcher Origin fragt: Schema, Host und Port der Seite, oder null.',
  'header.request-method': 'Die Methode der folgenden Anfrage.',
  'header.request-headers': 'Die Namen der Header der folgenden Anfrage, die der Server erlauben muss.',
  'header.request-private-network': 'Bittet um Erlaubnis, eine Adresse in einem privaten Netz zu erreichen.',
  'header.allow-origin':
    'Der eine Origin, dessen Seiten diese Antwort lesen dürfen, genau wie in Origin, oder * für alle ohne Anmeldedaten.',
  'header.allow-credentials':
    'Das Wort true, klein geschrieben, lässt Seiten Antworten auf Anfragen mit Cookies oder Anmeldung lesen.',
  'header.allow-methods': 'Methoden, die Seiten neben GET, HEAD und POST verwenden dürfen.',
  'header.allow-headers':
    'Header, die Seiten setzen dürfen. Der Platzhalter * gilt nach dem Standard nicht für Authorization, und mit Anmeldedaten für gar nichts.',
  'header.allow-private-network':
    'Das Wort true lässt Seiten diese Adresse in einem privaten Netz erreichen.',
  'header.expose-headers':
    'Header dieser Antwort, die ein Skript neben den wenigen immer erlaubten lesen darf.',
  'header.max-age':
    'Für wie viele Sekunden der Browser diesen Preflight auslassen darf; Chromium höchstens 7200, Firefox 86400.',
  'header.resource-policy': 'Welche Seiten diese Antwort ohne CORS einbinden dürfen.',
  'header.embedder-policy': 'Die Seite lädt nur, was anderen das Laden erlaubt.',
  'header.timing-allow-origin': 'Welche Seiten sehen dürfen, wie lange diese Antwort gedauert hat.',
  'header.sec-fetch-mode': 'Der Modus der Anfrage: cors, no-cors, same-origin, navigate.',
  'header.sec-fetch-site': 'Wie Seite und Server zueinander stehen: same-origin, same-site, cross-site.',
  'header.sec-fetch-dest': 'Wofür die Antwort ist: empty für fetch und XMLHttpRequest, image, script …',
  'header.sec-fetch-storage-access':
    'Wird nur mit Anmeldedaten gesendet: ob die Cookies des Servers mit der Anfrage kommen.',
  'header.authorization':
    'Eine Anmeldung, die die Seite selbst gesetzt hat. Sie braucht immer einen Preflight.',
  'header.cookie': 'Wird an andere Origins nur gesendet, wenn die Seite Anmeldedaten mitschicken wollte.',
  'header.content-type':
    'Was der Inhalt ist. Alles außer einfachem Text und Formularen braucht einen Preflight.',
  'header.location': 'Wohin eine Weiterleitung führt. Ein Preflight darf nicht weitergeleitet werden.',
  'header.referer': 'Die Seite, die fragt. CORS sieht stattdessen auf Origin.',
  'header.vary':
    'Wovon die Antwort abhängt. Steht Origin darin, halten Caches die Antworten für verschiedene Seiten auseinander.',
} satisfies Translation<typeof english>;
