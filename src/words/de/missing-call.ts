import type { missingCall as english } from '../en/missing-call.ts';
import type { Translation } from '../translation.ts';

export const missingCall = {
  'panel.missing-call.title': 'Fehlt ein Aufruf in der Liste?',
  'panel.missing-call.text':
    'Manche Aufrufe hinterlassen keinen Eintrag im Netzwerkprotokoll: solche, die eine Content-Security-Policy anhält, solche mit dem Modus same-origin an einen anderen Origin und solche an Adressen ohne http oder https. Die Konsole nennt sie, und „Aufrufe aufzeichnen“ führt sie hier auf.',
  'panel.missing-call.workers':
    'Die Aufrufe eines Shared Workers zeigen nur dessen eigene DevTools (chrome://inspect/#workers, about:debugging#workers), manche anderer Worker ebenso.',
  'panel.missing-call.running':
    'Einen Aufruf, der noch läuft, meldet kein Ereignis. Er wird von Zeit zu Zeit im Protokoll des Browsers gesucht, je länger es ist, desto seltener; „Aktualisieren“ sucht sofort.',
  'panel.missing-call.timing':
    'Das Protokoll von Firefox zeigt nicht, was aus einem Aufruf wurde; das Resource Timing der Seite zeigt es. Darin fehlen Aufrufe von Frames anderer Origins und von Workern, deshalb bleiben diese manchmal offen.',
} satisfies Translation<typeof english>;
