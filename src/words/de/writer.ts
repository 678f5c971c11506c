import type { writer as english } from '../en/writer.ts';
import type { Translation } from '../translation.ts';

export const writer = {
  'writer.name': '{name} {version}',
  'writer.whole': 'Geschrieben von {writer}.',
  'writer.lacking': 'Geschrieben von {writer}: Die Datei {lacks}. Was fehlt, gilt als unbekannt.',
  'writer.unknown.named':
    'CORS Lens kennt das Programm nicht, das diese Datei geschrieben hat ({writer}): Die Datei {lacks}.',
  'writer.unknown.unnamed': 'Die Datei nennt das Programm nicht, das sie geschrieben hat: Sie {lacks}.',
  'writer.client':
    'Geschrieben von {writer}, das seine Anfragen selbst sendet: Kein Browser hat CORS auf sie angewandt.',
  'writer.lacks.preflights': 'führt keine Preflights auf',
  'writer.lacks.hidden-responses': 'enthält keine Antwort, die der Browser verborgen hat',
  'writer.lacks.failed-requests': 'lässt Anfragen weg, die keine Antwort bekamen',
  'writer.lacks.sent-headers': 'enthält die Header nicht, die der Browser hinzufügt, etwa Origin und Cookie',
  'writer.lacks.outcome': 'sagt nicht, ob die Seite eine Antwort bekam',
  'writer.lacks.join': '{first}, {rest}',
  'writer.lacks.join-last': '{first} und {rest}',
} as const satisfies Translation<typeof english>;
