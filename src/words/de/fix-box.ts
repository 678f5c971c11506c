import type { fixBox as english } from '../en/fix-box.ts';
import type { Translation } from '../translation.ts';

export const fixBox = {
  'fix.try.about':
    'CORS Lens kann diese Header in diesem Tab in den Antworten von {target} setzen und die Seite die Anfrage noch einmal senden lassen. Der Browser bittet dafür um Zugriff auf diesen Server und auf die Seite, von der die Anfrage kam: Ohne beide ändert er keine Antwort. Am Ende wird der Zugriff zurückgegeben. Der Server bleibt unberührt.',
  'fix.try.start': 'In diesem Tab probieren',
  'fix.mark.header': 'an einem Header erkannt',
  'fix.mark.preflight': 'am Preflight erkannt',
  'fix.mark.address': 'an der Adresse erkannt',
  'fix.mark.body': 'an der Antwort erkannt',
  'fix.mark.chosen': 'gewählt',
  'fix.mark.none': 'nicht erkannt',
  'fix.mark.tested': 'getestet',
  'fix.mark.untested': 'nicht getestet',
  'fix.clue.header': 'Erkannt an {name}: {value}',
  'fix.clue.preflight': 'Erkannt daran, wie er einen Preflight abgelehnt hat, mit {status}',
  'fix.clue.address': 'Erkannt an der Adresse {value}',
  'fix.clue.body': 'Erkannt daran, was die Antwort sagt: {value}',
  'fix.clue.chosen': 'Selbst gewählt',
  'fix.clue.none': 'Nichts verrät, welcher Server es ist',
  'fix.proven': 'Getestet mit {version}, am echten Server und mit echten Chromium-Seiten',
  'fix.unproven': 'Nach der Dokumentation von {version} geschrieben, nicht getestet',
  'fix.place.http': 'Was der Server senden muss',
} satisfies Translation<typeof english>;
