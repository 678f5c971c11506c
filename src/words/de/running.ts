import type { running as english } from '../en/running.ts';
import type { Translation } from '../translation.ts';

export const running = {
  'panel.late.reload': 'Seite neu laden',
  'panel.late.requests.one':
    'Bevor die DevTools zuhörten, sandte die Seite {count} Anfrage an einen anderen Origin.',
  'panel.late.requests.other':
    'Bevor die DevTools zuhörten, sandte die Seite {count} Anfragen an andere Origins.',
  'panel.late.unread.one': '{count} Aufruf eines Skripts bekam keine Antwort, die es lesen kann.',
  'panel.late.unread.other': '{count} Aufrufe von Skripten bekamen keine Antwort, die sie lesen können.',
  'panel.running.now': 'Laufende Aufrufe: aktuell',
  'panel.running.seconds': 'Laufende Aufrufe: Stand vor {count} s',
  'panel.running.minutes': 'Laufende Aufrufe: Stand vor {count} min',
  'panel.running.never': 'Laufende Aufrufe: noch nicht geprüft',
  'panel.running.asked': 'Laufende Aufrufe prüft nur „Aktualisieren“',
  'panel.running.left-out.one': '{count} weiterer laufender Aufruf fehlt hier: Die Grenze ist {limit}',
  'panel.running.left-out.other': '{count} weitere laufende Aufrufe fehlen hier: Die Grenze ist {limit}',
  'panel.running.refresh': 'Aktualisieren',
  'panel.running.hint':
    'Sucht sofort nach Aufrufen, die noch laufen. Die DevTools melden einen Aufruf, wenn er beendet ist; um die anderen zu finden, muss das ganze Protokoll gelesen werden. Das geschieht von Zeit zu Zeit, solange dieses Panel zu sehen ist. In Firefox wird es nur auf Wunsch gelesen, und ein Aufruf, der währenddessen beginnt, erscheint nicht.',
} satisfies Translation<typeof english>;
