import type { examples as english } from '../en/examples.ts';
import type { Translation } from '../translation.ts';

export const examples = {
  'panel.examples.title': 'Beispiele zum Lernen',
  'panel.examples.intro':
    'Erfundene Anfragen: eine öffnen, Schritt für Schritt ansehen und ihre Antworten ändern.',
  'panel.examples.mark': 'Beispiel',

  'example.simple-get.title': 'Ein GET, das keinen Preflight braucht',
  'example.put-json.title': 'PUT mit JSON und Bearer-Token',
  'example.again-from-cache.title': 'Dasselbe PUT noch einmal, mit max-age',
  'example.again-without-max-age.title': 'Dasselbe PUT noch einmal, ohne max-age',
  'example.token-not-allowed.title': 'Der Server erlaubt das Token nicht',
  'example.login-before-cors.title': 'Die Login-Prüfung lehnt den Preflight ab',
  'example.wildcard-with-cookies.title': 'Allow-Origin * mit Cookies',
  'example.origin-twice.title': 'Allow-Origin doppelt gesendet',
  'example.redirect-to-null.title': 'Eine Weiterleitung, die den Origin null macht',
  'example.error-behind-cors.title': 'Ein 500, der wie ein CORS-Fehler aussieht',
  'example.font.title': 'Eine Schrift von einem anderen Origin',
  'example.localhost-ports.title': 'Zwei Ports von localhost',
  'example.local-network.title': 'Eine öffentliche Seite ruft ein Gerät im lokalen Netzwerk auf',
  'example.header-not-exposed.title': 'Ein Antwort-Header, den Skripte nicht lesen können',
} satisfies Translation<typeof english>;
