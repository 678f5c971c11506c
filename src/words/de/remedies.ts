import type { remedies as english } from '../en/remedies.ts';
import type { Translation } from '../translation.ts';

export const remedies = {
  'remedy.owner.page-code': 'Code der Seite',
  'remedy.owner.api-server': 'Konfiguration des Servers',
  'remedy.owner.proxy': 'Konfiguration von Proxy oder Gateway',
  'remedy.owner.login-layer': 'Login-Schicht',
  'remedy.owner.identity-provider': 'Identitätsanbieter',
  'remedy.owner.third-party': 'Ein fremder Dienst',
  'remedy.owner.browser-permission': 'Berechtigung im Browser',
  'remedy.owner.browser-extension': 'Browser-Erweiterung',
  'remedy.owner.network': 'Netzwerk',
  'remedy.owner.nobody': 'Nichts zu beheben',
  'remedy.name': 'Was zu tun ist',
  'remedy.shown-by.header': 'Erkannt an {name}: {value}',
  'remedy.shown-by.address': 'Erkannt an der Adresse {value}',
  'remedy.shown-by.body': 'Die Antwort sagt {value}',
  'remedy.allow-by-cors.title': 'Die CORS-Header senden',
  'remedy.allow-by-cors.text': '{target} sollte erlauben, was Seiten von {origin} anfragen: {parts}.',
  'remedy.expose-headers.title': '{names} lesbar machen',
  'remedy.expose-headers.text':
    'Ein Client von {protocol} liest {names}, aber der Browser verbirgt es. {target} sollte es in Access-Control-Expose-Headers aufführen.',
  'remedy.expose-headers.text.asked':
    'Die Seite wollte {names} lesen, aber der Browser verbirgt es. {target} sollte es in Access-Control-Expose-Headers aufführen.',
  'remedy.part.origins': 'diesen Origin',
  'remedy.part.methods': 'die Methode',
  'remedy.part.requestHeaders': 'die Anfrage-Header',
  'remedy.part.credentials': 'Anmeldedaten',
  'remedy.part.exposedHeaders': 'die lesbaren Header',
  'remedy.part.maxAge': 'wie lange es gilt',
  'remedy.part.varyOrigin': 'Vary: Origin',
  'remedy.part.preflightStatus': 'einen Status von 200 bis 299 für OPTIONS',
  'remedy.no-error': 'der Browser nennt keinen Fehler',
  'remedy.join': '{first}, {rest}',
} satisfies Translation<typeof english>;
