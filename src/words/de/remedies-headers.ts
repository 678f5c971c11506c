import type { remediesHeaders as english } from '../en/remedies-headers.ts';
import type { Translation } from '../translation.ts';

export const remediesHeaders = {
  'remedy.send-header-once.title': '{header} nur einmal senden',
  'remedy.send-header-once.text':
    '{header} wurde doppelt gesendet ({value}): Zwei Schichten fügen ihn hinzu, oder eine tut es zweimal. Ihn in einer davon entfernen und die andere lassen, wie sie ist.',
  'remedy.send-header-once.text.front':
    '{header} wurde doppelt gesendet ({value}): Zwei Schichten fügen ihn hinzu, meist {front} und die Anwendung dahinter. Ihn in einer davon entfernen: In {front} entfernt die Zeile {code}, was die Anwendung sendet.',
  'remedy.spell-header.title': 'Den Namen {meant} richtig schreiben',
  'remedy.spell-header.text':
    'Der Server sendet {sent}, und das kennt kein Browser. Der Name ist {meant}. Unter diesem Namen gilt der Wert {value}.',
  'remedy.set-real-value.title': 'Den Wert von {header} berichtigen',
  'remedy.set-real-value.text':
    'Den Wert {value} hat eine Variable oder Vorlage dort hinterlassen, die nicht ausgefüllt wurde. Browser erwarten hier einen einzigen Origin oder `*`. Die Einstellung berichtigen, die ihn ausfüllt.',
  'remedy.set-real-value.text.empty':
    '{header} wurde mit einem leeren Wert gesendet: Eine Variable oder Einstellung dahinter wurde nicht ausgefüllt. Browser erwarten einen einzigen Origin oder `*`. Die Einstellung berichtigen, die ihn ausfüllt, oder den Header weglassen.',
  'remedy.set-real-value.text.letters':
    'Bei diesem Wert zählt Groß- und Kleinschreibung: Er muss `true` heißen, klein geschrieben, und {value} gilt wie gar kein Header. Python schreibt True und C# auch: dort den Text "true" setzen.',
  'remedy.set-real-value.text.not-true':
    'Der einzige Wert dieses Headers ist `true`, klein geschrieben, und {value} gilt wie gar kein Header.',
  'remedy.set-real-value.text.quotes':
    'Die Anführungszeichen von {value} wurden mitgesendet, und so gleicht der Wert nichts, was ein Browser sucht. Sie gehören aus der Konfiguration oder der Umgebungsvariablen heraus.',
  'remedy.set-real-value.text.pattern':
    'Browser vergleichen den Wert Zeichen für Zeichen mit dem Origin. {value} ist ein Muster, und kein Browser liest hier Muster: Sie gehören in die Konfiguration des Servers, der den Origin jeder Anfrage damit vergleicht und diesen einen zurücksendet, mit Vary: Origin.',
  'remedy.set-real-value.text.list':
    '{value} ist eine Liste, und ein Browser liest einen einzigen Origin oder `*`. Der Server sollte den Origin jeder Anfrage in seiner Liste suchen und diesen einen zurücksenden, mit Vary: Origin.',
  'remedy.set-real-value.text.word':
    '{value} ist kein Origin: Ein Schalter oder ein Wort einer Konfiguration wurde so gesendet, wie es dasteht. Browser erwarten hier den Origin der Seite oder `*` für alle.',
  'remedy.vary-the-cache.title': 'Den Cache Origins unterscheiden lassen',
  'remedy.vary-the-cache.text':
    'Diese Antwort kam aus einem Cache auf dem Weg, wo sie für eine Anfrage ohne Origin oder mit einem anderen gespeichert war. Er sollte sie auseinanderhalten: in CloudFront mit einer Cache Policy oder Origin Request Policy, die Origin enthält (etwa CORS-S3Origin), anderswo mit `Vary: Origin` in jeder Antwort, auch auf Anfragen ohne Origin. Danach den Cache leeren.',
  'remedy.configure-this-layer.title': 'Die Schicht konfigurieren, die geantwortet hat',
  'remedy.configure-this-layer.text':
    'Die Antwort auf den Preflight kam von {back}, aber diese Antwort kam von {front}. Sie bekommt die Header von {back} nicht: {front} sollte sie auch senden, oder es ist zu klären, warum es selbst geantwortet hat.',
} satisfies Translation<typeof english>;
