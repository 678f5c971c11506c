import type { exported as english } from '../en/export.ts';
import type { Translation } from '../translation.ts';

export const exported = {
  'export.must.respond':
    'Der Server muss überhaupt antworten: Vorher gilt keine CORS-Regel. Lösung: ihn erreichbar machen, mit einem Zertifikat, dem Browser vertrauen, und vollständig antworten.',
  'export.must.preflight-status':
    'Ein Preflight muss mit einem Status von 200 bis 299 beantwortet werden, weder mit einem Fehler noch mit einer Weiterleitung. Lösung: OPTIONS mit 204 beantworten, vor Login, Routing und Weiterleitungen.',
  'export.must.allow-origin':
    'Die Antwort muss genau einen Header Access-Control-Allow-Origin haben, hier {origin}. Lösung: ihn einmal senden, nur von einer Schicht, auch bei Preflights und Fehlern.',
  'export.must.allow-origin-or-any':
    'Die Antwort muss genau einen Header Access-Control-Allow-Origin haben, hier {origin} oder `*`. Lösung: ihn einmal senden, nur von einer Schicht, auch bei Preflights und Fehlern.',
  'export.must.allow-credentials':
    'Bei einer Anfrage mit Anmeldedaten (Cookies oder Login) muss Access-Control-Allow-Credentials genau `true` sein, in Kleinbuchstaben. Lösung: den Header zusammen mit dem Origin senden.',
  'export.must.allow-methods-parse':
    'In Access-Control-Allow-Methods dürfen nur Methodennamen mit Kommas dazwischen stehen. Lösung: alles andere entfernen.',
  'export.must.allow-headers-parse':
    'In Access-Control-Allow-Headers dürfen nur Header-Namen mit Kommas dazwischen stehen. Lösung: alles andere entfernen.',
  'export.must.method':
    'Access-Control-Allow-Methods muss {method} aufführen, Zeichen für Zeichen. Lösung: {method} in die Liste aufnehmen.',
  'export.must.method.with-credentials':
    'Access-Control-Allow-Methods muss {method} aufführen, Zeichen für Zeichen: Mit Anmeldedaten ist `*` kein Platzhalter. Lösung: {method} in die Liste aufnehmen.',
  'export.must.header':
    'Access-Control-Allow-Headers muss {name} aufführen, groß oder klein geschrieben. Lösung: {name} in die Liste aufnehmen.',
  'export.must.header.by-name':
    'Access-Control-Allow-Headers muss {name} mit Namen aufführen: Hier umfasst `*` ihn nicht. Lösung: {name} in die Liste aufnehmen.',
  'export.must.private-network':
    'Ein Server in einem privaten Netzwerk muss den Preflight mit Access-Control-Allow-Private-Network: true beantworten. Lösung: diesen Header der Antwort auf OPTIONS hinzufügen.',
  'export.must.exposed':
    'Access-Control-Expose-Headers muss {name} aufführen, sonst kann kein Skript ihn lesen. Lösung: {name} in die Liste aufnehmen.',
  'export.must.vary':
    'Eine Antwort, die vom Origin abhängt, muss Vary: Origin enthalten, sonst geben Caches sie an andere Origins. Lösung: bei jeder solchen Antwort Origin in Vary aufnehmen.',
  'export.must.location':
    'Eine Weiterleitung muss zu einer http- oder https-Adresse ohne Benutzernamen führen. Lösung: Benutzername und Passwort aus Location entfernen.',
  'export.must.no-redirect':
    'Diese Anfrage kann keiner Weiterleitung folgen. Lösung: unter dieser Adresse antworten, oder die Seite die endgültige Adresse anfragen lassen.',
  'export.must.resource-policy':
    'Cross-Origin-Resource-Policy muss anderen Websites erlauben, die Antwort zu nutzen. Lösung: Cross-Origin-Resource-Policy: cross-origin senden.',
  'export.today':
    'Dieser Test zeigt, was falsch war, als er geschrieben wurde, und jetzt ist es nicht mehr falsch. Was falsch war: {rule}',

  'export.tab.several.other': '{count} Anfragen in einem Export.',
  'export.tab.format': 'Format',
  'export.tab.mode': 'Der Test',
  'export.tab.mode.regression': 'schlägt fehl, bis der Server repariert ist',
  'export.tab.mode.reproduction': 'besteht, solange der Fehler da ist',
  'export.tab.keep-secrets': 'Geheimnisse diesmal nicht entfernen',
  'export.tab.bodies': 'Mit den Bodys der Anfragen',
  'export.tab.download': 'Herunterladen',
  'export.tab.replaced': 'Entfernt; zum Ausführen diese Umgebungsvariablen setzen',
  'export.tab.replaced.item': '{name}: {place}',
  'export.tab.left-out': 'Weggelassen',
  'export.link.name': 'Link zu diesem Fall',
  'export.link.about':
    'Der Fall steht im Link selbst, ohne Geheimnisse und Bodys. Wer ihn im Viewer öffnet oder in CORS Lens einfügt, sieht ihn.',
  'export.link.viewer': 'Adresse des Viewers',
  'export.link.viewer-wrong': 'Das ist keine http- oder https-Adresse.',
  'export.link.no-viewer': 'Ohne die Adresse eines Viewers kann er nur in CORS Lens eingefügt werden.',
  'export.link.copy': 'Link kopieren',
  'export.link.long':
    'Das ergibt einen Link von {length} Zeichen, und höchstens {most} sind möglich: weniger Anfragen wählen oder ein HAR weitergeben.',

  'export.title': '{method} {url} von {origin}',
  'export.ask.preflight': 'Preflight von {title}',
  'export.ask.request': 'Antwort auf {title}',
  'export.about.regression':
    'Schlägt fehl, solange der Browser die Antwort verbirgt, und besteht, sobald der Server repariert ist.',
  'export.about.reproduction':
    'Besteht, solange der Fehler da ist, und schlägt fehl, sobald der Server repariert ist.',
  'export.about.sends':
    'Sendet {methods} wirklich. Falls das nicht sein darf, mit CORS_TARGET=https://… auf einen Testserver richten.',
  'export.about.secrets': 'Geheimnisse wurden entfernt. In der Umgebung setzen: {names}.',
  'export.about.body-by-script':
    'Ein Skript setzt den Body vor dem Senden, was REST Client für VS Code nicht ausführt.',
  'export.about.left-out': 'Header, die kein Client senden kann, wurden weggelassen: {names}.',
  'export.about.made-by': 'Von CORS Lens erstellt aus dem, was ein Browser aufgezeichnet hat.',

  'export.not-testable.page':
    'Kein Test des Servers kann das zeigen: {title}. Der Browser entscheidet es, bevor oder nachdem der Server antwortet.',
  'export.not-testable.elsewhere':
    'Kein Test dieses Servers kann es zeigen, denn die Lösung liegt anderswo: {remedy}.',
  'export.not-testable.not-cors': 'Es gibt nichts zu testen: Keine CORS-Regel galt für diese Antwort.',
  'export.not-testable.url': 'Die Adresse {url} ist nicht lesbar, also kann nichts dorthin gesendet werden.',
  'export.not-testable.method':
    'Keine Seite kann die Methode {method} senden, deshalb lässt sich kein Test dafür schreiben.',
  'export.not-testable.header':
    'Keine Seite kann einen Header mit dem Namen {name} senden, deshalb lässt sich kein Test dafür schreiben.',
  'export.not-testable.origin':
    'Keine Seite hat den Origin {origin}, deshalb lässt sich kein Test dafür schreiben.',
  'export.not-testable.login':
    'Keine Seite kann {url} anfragen, da ein Benutzername darin steht, deshalb lässt sich kein Test dafür schreiben.',
  'export.not-testable.body':
    'Keine Seite kann mit {method} einen Body senden. Die Anfrage ohne ihren Body exportieren.',
  'export.not-testable.unknown-origin':
    'Das Protokoll sagt nicht, welche Seite die Anfrage gestellt hat, und der Server erlaubt einen Origin mit Namen; deshalb lässt sich kein Test dafür schreiben.',
  'export.not-testable.works':
    'Es gibt keinen Fehler, der sich nachstellen ließe: Ein Skript konnte diese Antwort lesen.',
  'export.not-testable.unknown':
    'Das Protokoll zeigt nicht, was schiefging, also gibt es keinen Fehler, der sich nachstellen ließe.',
  'export.cannot.spelling':
    'Dateien im Format {format} können {value} in {place} nicht so ausdrücken, dass es unverändert gesendet wird. Ein anderes Format wählen.',

  'export.cannot.no-response':
    'Dateien im Format {format} können nicht ausdrücken, dass keine Antwort kommt. Ein anderes Format wählen.',
  'export.page.title': '{title}, aus Sicht einer Seite dieses Origins',
  'export.page.reads': 'Eine Seite dieses Origins muss die Antwort lesen können.',
  'export.page.is-refused':
    'Heute kann eine Seite dieses Origins die Antwort nicht lesen. Kann sie es jetzt, ist der Fehler weg.',

  'export.backend.do': 'Was zu tun ist',
  'export.backend.configuration': 'Konfiguration',
  'export.backend.see': 'So lässt es sich ansehen',
  'export.backend.copy': 'Für das Backend kopieren',
  'export.report.heading': 'CORS: {title}',
  'export.report.asked': 'Die Anfrage',
  'export.report.came': 'Die Antwort',
  'export.report.rule': 'Die Regel',
  'export.report.fix': 'Die Lösung',
  'export.report.reproduce': 'So lässt es sich nachstellen',
  'export.report.no-response': 'Es wurde keine Antwort aufgezeichnet.',
  'export.report.preflight': 'Preflight',
  'export.report.request': 'Anfrage',
  'export.report.nothing-to-fix': 'Nichts: Ein Skript konnte die Antwort lesen.',
  'export.trouble': 'CORS Lens konnte das nicht schreiben ({trouble}): Das ist ein Fehler in CORS Lens',
} satisfies Translation<typeof english>;
