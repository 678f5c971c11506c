import type { again as english } from '../en/again.ts';
import type { Translation } from '../translation.ts';

export const again = {
  'panel.again.ask': 'Diese {method}-Anfrage ändert vielleicht etwas am Server. Noch einmal senden?',
  'panel.again.body-text': 'Ihr Body wird mitgesendet.',
  'panel.again.body-none': 'Sie hat keinen Body.',
  'panel.again.body-unknown':
    'Das Protokoll enthält ihren Body nicht so, wie er gesendet wurde: Er wird weggelassen.',
  'panel.again.yes': 'Senden',
  'panel.again.no': 'Abbrechen',
  'panel.again.sent': 'Gesendet. Die neue Anfrage erscheint in der Liste.',
  'panel.again.sent-from.one':
    'Gesendet von {from}. Welches Dokument die Anfrage gestellt hat, zeigt das Protokoll nicht; {count} weiteres in diesem Tab hat denselben Origin. Um eines zu wählen, die Anfrage bearbeiten.',
  'panel.again.sent-from.other':
    'Gesendet von {from}. Welches Dokument die Anfrage gestellt hat, zeigt das Protokoll nicht; {count} weitere in diesem Tab haben denselben Origin. Um eines zu wählen, die Anfrage bearbeiten.',
  'panel.again.not-sent': 'Sie konnte nicht gesendet werden: {why}.',
  'panel.again.unknown-asker':
    'Nicht gesendet: Das Protokoll zeigt nicht, welche Seite oder welcher Frame diese Anfrage gestellt hat, und ihre Header dürfen nicht in fremden Code gelangen.',
  'panel.again.opaque-asker':
    'Nicht gesendet: Die Anfrage hat den Origin `null`, wie aus einem Sandbox-Frame. Nur dieser Frame kann sie noch einmal stellen.',
  'panel.again.no-such-frame':
    'Nicht gesendet: {origin} hat diese Anfrage gestellt, und von dort kann CORS Lens jetzt nicht senden. Ihre Header dürfen nicht in den Code einer anderen Seite gelangen. Diese Seite oder dieser Frame muss die Anfrage selbst noch einmal stellen.',
  'panel.again.page-alone':
    'Nicht gesendet: {origin} hat diese Anfrage in einem Frame gestellt, und dieser Browser lässt eine Erweiterung nur von der Seite selbst aus senden. Ihre Header dürfen nicht in den Code einer anderen Seite gelangen. Der Frame muss die Anfrage selbst noch einmal stellen.',
  'panel.again.repeats': 'Diese Anfrage wurde erneut gesendet. Vorher: {before}',
  'panel.again.repeated': 'Sie wurde seither erneut gesendet. Danach: {after}',
  'panel.again.same': 'An den CORS-Headern der Antwort hat sich nichts geändert.',
  'panel.again.show': 'Zeigen',
  'panel.again.was': 'vorher',
  'panel.again.is': 'jetzt',
  'panel.again.status': 'Status',
  'panel.again.missing': 'nicht gesendet',
  'panel.edit.close': 'Schließen, ohne zu senden',
  'panel.edit.name': 'Die Anfrage, wie sie gesendet wird',
  'panel.edit.method': 'Methode',
  'panel.edit.url': 'URL',
  'panel.edit.lines': 'Header',
  'panel.edit.body': 'Body',
  'panel.edit.body-unknown': 'Das Protokoll enthält den Body nicht so, wie er gesendet wurde.',
  'panel.edit.mode': 'Modus',
  'panel.edit.credentials': 'Anmeldedaten',
  'panel.edit.redirect': 'Weiterleitungen',
  'panel.edit.from': 'Gesendet von',
  'panel.edit.not-web': 'Die URL muss vollständig sein, mit http oder https.',
  'panel.edit.refused': 'Der Browser lehnt diese Anfrage ab: {why}',
  'panel.edit.dropped': 'Der Browser lässt Skripte {names} nicht setzen: weggelassen.',
  'panel.edit.several.other':
    'Diese {count} Dokumente haben den Origin, von dem die Anfrage kam. Welches es war, zeigt das Protokoll nicht.',
  'panel.what-if.wrong': 'Zeile {line} ist kein Header: ein Name, ein Doppelpunkt, ein Wert.',
  'panel.what-if.reset': 'Zurücksetzen',
  'panel.again.name': 'Erneut senden',
  'panel.again.hint':
    'Die Seite oder der Frame, von dem die Anfrage kam, sendet sie noch einmal, mit derselben Methode, denselben Headern, demselben Body und demselben Anmeldedaten-Modus',
  'panel.edit.open': 'Bearbeiten und senden …',
  'panel.edit.hint': 'Methode, URL, Header, Body oder einen Modus ändern, bevor sie gesendet wird',
} satisfies Translation<typeof english>;
