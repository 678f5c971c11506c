import type { origins as english } from '../en/origins.ts';
import type { Translation } from '../translation.ts';

export const origins = {
  'origins.none': 'Noch ging keine Anfrage an einen anderen Origin.',
  'origins.requests': 'Anfragen: {count}, blockiert: {blocked}.',
  'origins.show': 'Zeigen',
  'origins.show-these': 'Die Anfragen an {target} zeigen',
  'origins.blocked': 'Blockiert',
  'origins.reason': 'Grund',
  'origins.allowed': 'Erkennbar erlaubt',
  'origins.origin': 'Origin der Seite',
  'origins.methods': 'Methoden',
  'origins.headers': 'Anfrage-Header',
  'origins.exposed': 'Lesbare Header',
  'origins.credentials': 'Anmeldedaten',
  'origins.max-age': 'Max-Age',
  'origins.evidence': 'Anfragen',
  'origins.yes': 'ja',
  'origins.not-seen': 'nicht gesehen',
  'origins.not-allowed': 'nicht erlaubt',
  'origins.any': 'jeder Origin',
  'origins.preflights': 'Preflights',
  'origins.cost': 'Gesendet: {count}. Zusammen dauerten sie {time}.',
  'origins.no-preflights': 'Es wurden keine gesendet.',
  'origins.saved':
    '{count} davon, {time}, wären nicht gesendet worden mit Access-Control-Max-Age: {seconds}, der längsten Zeit, für die sich dieser Browser einen Preflight merkt.',
  'origins.nothing-saved': 'Keiner davon wäre durch ein längeres Access-Control-Max-Age gespart worden.',
  'origins.cause': 'Nötig für',
  'origins.cause-count': 'Preflights',
  'origins.cause-alone': 'Nur dafür nötig',
  'origins.cause-method': 'Methode {name}',
  'origins.cause-header': 'Header {name}',
  'origins.avoid':
    'Braucht nur ein einziger Header den Preflight, entfällt er, sobald die Seite diesen Header weglässt.',
  'origins.advice': 'Zu seinen Regeln',
} satisfies Translation<typeof english>;
