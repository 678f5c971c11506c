import type { input as english } from '../en/input.ts';
import type { Translation } from '../translation.ts';

/** What is said about a file or pasted text that is not a plain HAR. */
export const input = {
  'input.empty': 'das ist leer',
  'input.markup': 'das ist eine Webseite oder XML, keine HAR-Datei',
  'input.not-json': 'das ist kein JSON ({message})',
  'input.not-har': 'das ist JSON, aber keine HAR-Datei: {path} ist {problem}',
  'input.not-har-at-all': 'das ist JSON, aber keine HAR-Datei: es ist kein Objekt',
  'input.too-large': 'das ist zu groß, um auf einmal gelesen zu werden',
  'input.unpacks-too-large':
    'das ist entpackt größer als 1 GiB; selbst entpacken und die Datei daraus öffnen',
  'input.too-deep': 'das ist zu oft verpackt; entpacken und die HAR-Datei darin öffnen',
  'input.gzip-broken': 'das ist mit gzip komprimiert und beschädigt oder abgeschnitten',
  'input.zip-broken': 'das ist ein Zip-Archiv und beschädigt, abgeschnitten oder mit einem Passwort gesperrt',
  'input.zip-without-har': 'das ist ein Zip-Archiv ohne HAR-Datei',
  'input.link.none':
    'in dieser Adresse ist kein Fall: ein Link von CORS Lens hat #cors-lens= und danach einen Fall',
  'input.link.newer': 'diesen Link hat eine neuere Version von CORS Lens gemacht; mit dieser öffnen',
  'input.link.too-long':
    'dieser Link ist länger, als CORS Lens sie macht; vielleicht wurde er zweimal eingefügt',
  'input.link.damaged': 'dieser Link ist beschädigt oder abgeschnitten; noch einmal ganz kopieren',
  'input.link.unpacks-too-large':
    'aus diesem Link kommt mehr heraus, als ein Fall haben kann; CORS Lens hat ihn nicht gemacht',
  'input.from-charles':
    'das ist eine Sitzung von Charles; dort öffnen, File, Export Session wählen und das Format HTTP Archive (.har)',
  'input.from-fiddler':
    'das ist eine Sitzung von Fiddler; dort öffnen, File, Export Sessions, All Sessions wählen und das Format HTTPArchive (.har)',
  'input.from-netlog':
    'das ist ein NetLog von Chromium, das keine HAR-Daten enthält; in den DevTools „Netzwerk“ öffnen, wiederholen, was fehlschlägt, und „HAR exportieren“ wählen',
  'input.from-devtools-trace':
    'das ist eine Aufzeichnung aus dem Bereich „Leistung“ der DevTools; stattdessen „Netzwerk“ öffnen, wiederholen, was fehlschlägt, und „HAR exportieren“ wählen',
  'input.from-postman':
    'das ist eine Sammlung von Postman: keine Seite hat ihre Anfragen gestellt; im Browser in den DevTools „Netzwerk“ öffnen, wiederholen, was fehlschlägt, und „HAR exportieren“ wählen',

  'input.broken-off': 'das JSON ist hier fehlerhaft ({message}); was davor kam, ist erklärt',
  'input.ended-gzip':
    'die komprimierte Datei ist beschädigt oder abgeschnitten; was sich entpacken ließ, ist erklärt',
  'input.ended-zip': 'das Zip-Archiv ist beschädigt oder abgeschnitten; was sich entpacken ließ, ist erklärt',
  'input.ended-large': 'das ist entpackt größer als 1 GiB; was davor kam, ist erklärt',
  'input.lines': 'Zeilen, die kein JSON sind, wurden ausgelassen: {count}, die erste ist Zeile {first}',
  'input.others':
    'eine HAR-Datei des Archivs ist erklärt; weitere Dateien darin, die HAR sein können: {count}',
  'input.value': '{path} ist {problem}',
  'input.more-values': 'weitere Werte, die nicht sind, was sie sein sollten: {count}',
  'panel.problem.missing': 'nicht vorhanden',
  'panel.problem.not-a-string': 'kein Text',
  'panel.problem.not-a-number': 'keine Zahl',
  'panel.problem.not-an-array': 'keine Liste',
  'panel.problem.not-an-object': 'kein Objekt',
  'panel.problem.url-unparsable': 'eine nicht lesbare URL',
  'panel.problem.control-character': 'ein Text mit Steuerzeichen',
  'panel.problem.out-of-range': 'außerhalb des Bereichs',
} as const satisfies Translation<typeof english>;
