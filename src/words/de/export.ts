import type { exported as english } from '../en/export.ts';
import type { Translation } from '../translation.ts';

export const exported = {
  'export.must.respond':
    'Der Server muss überhaupt antworten: Vorher gilt keine Regel von CORS. Abhilfe: ihn erreichbar machen, mit einem Zertifikat, dem Browser vertrauen, und einer vollständigen Antwort.',
  'export.must.preflight-status':
    'Ein Preflight muss mit einem Status von 200 bis 299 beantwortet werden, weder mit einem Fehler noch mit einer Weiterleitung. Abhilfe: OPTIONS mit 204 beantworten, vor Anmeldung, Routing und Weiterleitungen.',
  'export.must.allow-origin':
    'Die Antwort muss genau ein Access-Control-Allow-Origin haben, hier {origin}. Abhilfe: es einmal senden, nur von einer Schicht, auch bei Preflights und Fehlern.',
  'export.must.allow-origin-or-any':
    'Die Antwort muss genau ein Access-Control-Allow-Origin haben, hier {origin} oder `*`. Abhilfe: es einmal senden, nur von einer Schicht, auch bei Preflights und Fehlern.',
  'export.must.allow-credentials':
    'Bei einer Anfrage mit Anmeldedaten (Cookies oder Login) muss Access-Control-Allow-Credentials genau `true` sein, in Kleinbuchstaben. Abhilfe: es neben dem Origin senden.',
  'export.must.allow-methods-parse':
    'In Access-Control-Allow-Methods dürfen nur Methodennamen mit Kommas dazwischen stehen. Abhilfe: entfernen, was kein Name ist.',
  'export.must.allow-headers-parse':
    'In Access-Control-Allow-Headers dürfen nur Header-Namen mit Kommas dazwischen stehen. Abhilfe: entfernen, was kein Name ist.',
  'export.must.method':
    'Access-Control-Allow-Methods muss {method} aufführen, Zeichen für Zeichen. Abhilfe: {method} in die Liste aufnehmen.',
  'export.must.method.with-credentials':
    'Access-Control-Allow-Methods muss {method} aufführen, Zeichen für Zeichen: Mit Anmeldedaten ist `*` kein Platzhalter. Abhilfe: {method} in die Liste aufnehmen.',
  'export.must.header':
    'Access-Control-Allow-Headers muss {name} aufführen, groß oder klein geschrieben. Abhilfe: {name} in die Liste aufnehmen.',
  'export.must.header.by-name':
    'Access-Control-Allow-Headers muss {name} mit Namen aufführen: Hier umfasst `*` ihn nicht. Abhilfe: {name} in die Liste aufnehmen.',
  'export.must.private-network':
    'Ein Server eines privaten Netzwerks muss den Preflight mit Access-Control-Allow-Private-Network: true beantworten. Abhilfe: diesen Header der Antwort auf OPTIONS hinzufügen.',
  'export.must.exposed':
    'Access-Control-Expose-Headers muss {name} aufführen, sonst kann kein Skript ihn lesen. Abhilfe: {name} in die Liste aufnehmen.',
  'export.must.vary':
    'Eine Antwort, die vom Origin abhängt, muss Vary: Origin enthalten, sonst geben Caches sie an andere Origins. Abhilfe: bei jeder solchen Antwort Origin in Vary aufnehmen.',
  'export.must.location':
    'Eine Weiterleitung muss zu einer http- oder https-Adresse ohne Benutzernamen führen. Abhilfe: Benutzername und Passwort aus Location entfernen.',
  'export.must.no-redirect':
    'Diese Anfrage kann keiner Weiterleitung folgen. Abhilfe: unter dieser Adresse antworten, oder die Seite die endgültige anfragen lassen.',
  'export.must.resource-policy':
    'Cross-Origin-Resource-Policy muss anderen Websites erlauben, die Antwort zu nutzen. Abhilfe: Cross-Origin-Resource-Policy: cross-origin senden.',
  'export.today':
    'Dieser Test zeigt, was falsch war, als er geschrieben wurde, und das ist es nicht mehr. Was falsch war: {rule}',

  'export.tab.several': '{count} Anfragen in einem Export.',
  'export.tab.format': 'Format',
  'export.tab.mode': 'Der Test',
  'export.tab.mode.regression': 'schlägt fehl, bis der Server repariert ist',
  'export.tab.mode.reproduction': 'besteht, solange der Fehler da ist',
  'export.tab.keep-secrets': 'Geheimnisse diesmal nicht entfernen',
  'export.tab.bodies': 'Mit den Bodys der Anfragen',
  'export.tab.download': 'Herunterladen',
  'export.tab.replaced': 'Entfernt; zum Ausführen diese Umgebungsvariablen setzen',
  'export.tab.replaced.one': '{name}: {place}',
  'export.tab.left-out': 'Nicht enthalten',

  'export.title': '{method} {url} von {origin}',
  'export.ask.preflight': 'Preflight von {title}',
  'export.ask.request': 'Antwort auf {title}',
  'export.about.regression':
    'Schlägt fehl, solange der Browser die Antwort verbirgt, und besteht, sobald der Server repariert ist.',
  'export.about.reproduction':
    'Besteht, solange der Fehler da ist, und schlägt fehl, sobald der Server repariert ist.',
  'export.about.sends':
    'Sendet {methods} wirklich. Wo das eine Rolle spielt, mit CORS_TARGET=https://… auf einen Testserver richten.',
  'export.about.secrets': 'Geheimnisse wurden entfernt. In der Umgebung setzen: {names}.',
  'export.about.body-by-script':
    'Ein Skript setzt den Body vor dem Senden, was REST Client für VS Code nicht ausführt.',
  'export.about.left-out': 'Header, die kein Client senden kann, wurden weggelassen: {names}.',
  'export.about.made-by': 'Von CORS Lens erstellt aus dem, was ein Browser aufgezeichnet hat.',

  'export.not-testable.page':
    'Kein Test des Servers kann das zeigen: {title}. Der Browser entscheidet es, bevor oder nachdem der Server antwortet.',
  'export.not-testable.elsewhere':
    'Kein Test dieses Servers kann es zeigen, denn die Lösung liegt anderswo: {remedy}.',
  'export.not-testable.not-cors': 'Es gibt nichts zu testen: Keine Regel von CORS galt für diese Antwort.',
  'export.not-testable.url': 'Die Adresse {url} ist nicht lesbar, also kann nichts dorthin gesendet werden.',
  'export.not-testable.method':
    'Keine Seite kann die Methode {method} senden, sodass sich kein Test dafür schreiben lässt.',
  'export.not-testable.header':
    'Keine Seite kann einen Header mit dem Namen {name} senden, sodass sich kein Test dafür schreiben lässt.',
  'export.not-testable.origin':
    'Keine Seite hat den Origin {origin}, sodass sich kein Test dafür schreiben lässt.',
  'export.not-testable.login':
    'Keine Seite kann {url} anfragen, da ein Benutzername darin steht, sodass sich kein Test dafür schreiben lässt.',
  'export.not-testable.body':
    'Keine Seite kann mit {method} einen Body senden. Die Anfrage ohne ihren Body exportieren.',
  'export.not-testable.unknown-origin':
    'Das Protokoll sagt nicht, welche Seite angefragt hat, und der Server erlaubt einen Origin mit Namen; daher lässt sich kein Test dafür schreiben.',
  'export.not-testable.works': 'Es gibt keinen Fehler nachzustellen: Ein Skript konnte diese Antwort lesen.',
  'export.not-testable.unknown':
    'Das Protokoll zeigt nicht, was schiefging, also gibt es keinen Fehler nachzustellen.',
  'export.cannot.spelling':
    'Dateien im Format {format} können {value} in {place} nicht so schreiben, dass es wie zuvor gesendet wird. Ein anderes Format wählen.',

  'export.cannot.no-response':
    'Dateien im Format {format} können nicht ausdrücken, dass keine Antwort kommt. Ein anderes Format wählen.',
  'export.page.title': '{title}, aus Sicht einer Seite dieses Origins',
  'export.page.reads': 'Eine Seite dieses Origins muss die Antwort lesen können.',
  'export.page.is-refused':
    'Heute kann eine Seite dieses Origins die Antwort nicht lesen. Kann sie es jetzt, ist der Fehler weg.',

  'export.backend.do': 'Was zu tun ist',
  'export.backend.configuration': 'Konfiguration',
  'export.backend.see': 'So ist es zu sehen',
  'export.backend.copy': 'Für das Backend kopieren',
  'export.report.heading': 'CORS: {title}',
  'export.report.asked': 'Die Anfrage',
  'export.report.came': 'Die Antwort',
  'export.report.rule': 'Die Regel',
  'export.report.fix': 'Die Lösung',
  'export.report.reproduce': 'Wie es sich nachstellen lässt',
  'export.report.no-response': 'Keine Antwort wurde aufgezeichnet.',
  'export.report.preflight': 'Preflight',
  'export.report.request': 'Anfrage',
  'export.report.nothing-to-fix': 'Nichts: Ein Skript konnte die Antwort lesen.',
  'export.trouble': 'CORS Lens konnte sie nicht schreiben ({trouble}): ein Fehler in CORS Lens',
} satisfies Translation<typeof english>;
