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
  'panel.missing-call.title': 'Fehlt ein Aufruf in der Liste?',
  'panel.missing-call.text':
    'Manche Aufrufe hinterlassen keinen Eintrag im Netzwerkprotokoll: solche, die eine Content-Security-Policy anhält, solche mit dem Modus same-origin an einen anderen Origin und solche an Adressen ohne http oder https. Die Konsole nennt sie, und „Aufrufe aufzeichnen“ führt sie hier auf.',
  'panel.missing-call.workers':
    'Die Aufrufe eines Shared Workers zeigen nur dessen eigene DevTools (chrome://inspect/#workers, about:debugging#workers), manche anderer Worker ebenso.',
  'panel.missing-call.running':
    'Einen Aufruf, der noch läuft, meldet kein Ereignis. Er wird von Zeit zu Zeit im Protokoll des Browsers gesucht, je länger es ist, desto seltener; „Aktualisieren“ sucht sofort.',
  'panel.missing-call.timing':
    'Das Protokoll von Firefox zeigt nicht, was aus einem Aufruf wurde; das Resource Timing der Seite zeigt es. Darin fehlen Aufrufe von Frames anderer Origins und von Workern, deshalb bleiben diese manchmal offen.',
  'panel.running.now': 'Laufende Aufrufe: aktuell',
  'panel.running.seconds': 'Laufende Aufrufe: Stand vor {count} s',
  'panel.running.minutes': 'Laufende Aufrufe: Stand vor {count} min',
  'panel.running.never': 'Laufende Aufrufe: noch nicht geprüft',
  'panel.running.asked': 'Laufende Aufrufe prüft nur „Aktualisieren“',
  'panel.running.left-out.one': '{count} weiterer laufender Aufruf fehlt hier: Die Grenze ist {limit}',
  'panel.running.left-out.other': '{count} weitere laufende Aufrufe fehlen hier: Die Grenze ist {limit}',
  'panel.running.refresh': 'Aktualisieren',
  'panel.running.hint':
    'Sucht sofort nach Aufrufen, die noch laufen. Die DevTools melden einen Aufruf, wenn er beendet ist; um die anderen zu finden, muss das ganze Protokoll gelesen werden. Das geschieht von Zeit zu Zeit, solange dieses Panel zu sehen ist.',
} satisfies Translation<typeof english>;
