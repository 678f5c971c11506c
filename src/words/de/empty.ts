import type { empty as english } from '../en/empty.ts';
import type { Translation } from '../translation.ts';

export const empty = {
  'panel.empty.title': 'Noch keine Anfragen',
  'panel.empty.text':
    'CORS Lens hört zu, solange die DevTools offen sind. Die Seite neu laden oder sie eine Anfrage senden lassen: Jede Cross-Origin-Anfrage wird hier aufgeführt, mit dem Grund, wenn sie blockiert ist.',
  'panel.empty.connecting': 'Verbindung zu den DevTools …',
  'panel.empty.unavailable': 'Nicht verbunden',
  'panel.empty.unavailable-text':
    'Die Seite, die auf Anfragen hört, antwortet nicht ({why}). Die DevTools schließen und wieder öffnen.',
  'panel.none-shown.title': 'Hier gibt es nichts zu zeigen',
  'panel.none-shown.text.one': '{count} Anfrage ist durch den Filter ausgeblendet.',
  'panel.none-shown.text.other': '{count} Anfragen sind durch den Filter ausgeblendet.',
  'panel.none-shown.only-same-origin.one':
    'Die Seite hat {count} Anfrage gestellt, und die ging nicht an einen anderen Origin.',
  'panel.none-shown.only-same-origin.other':
    'Die Seite hat {count} Anfragen gestellt, keine davon an einen anderen Origin.',
  'panel.none-shown.show-all': 'Alle zeigen',
  'panel.empty.own-tab': 'Eine HAR-Datei in einem eigenen Tab öffnen',
  'panel.empty.alone': 'Eine HAR-Datei öffnen',
  'panel.empty.alone-text':
    'Hier gibt es keine Seite zum Zuhören. Im Netzwerkbereich des Browsers „HAR exportieren“ wählen und die Datei hier ablegen, einfügen oder auswählen. Sie wird auf diesem Computer gelesen und nirgendwohin gesendet.',
  'panel.empty.file': 'Keine Anfragen in dieser Datei',
  'panel.empty.file-text': 'Die Datei ist eine HAR-Datei, aber ihre Liste der Einträge ist leer.',
} satisfies Translation<typeof english>;
