import type { cliOptions as english } from '../en/cli-options.ts';
import type { Translation } from '../translation.ts';

export const cliOptions = {
  'cli.help.about':
    'CORS Lens sagt, warum der Browser eine Cross-Origin-Antwort verborgen hat und wie es zu beheben ist.',
  'cli.help.commands': 'Befehle',
  'cli.help.files':
    'Eine Datei darf - sein: die Standardeingabe. explain liest auch, was man kopiert: eine Konsolenmeldung, „Als cURL kopieren“ (auch fetch, PowerShell), curl -v und Header.',
  'cli.help.everywhere': 'Optionen aller Befehle',
  'cli.help.usage': 'Aufruf',
  'cli.help.options': 'Optionen',
  'cli.help.examples': 'Beispiele',
  'cli.help.exit': 'Exit-Code',
  'cli.help.exit-0': 'nichts wurde blockiert; check: ein Skript kann die Antwort lesen',
  'cli.help.exit-1': 'etwas wurde blockiert; check: es kann sie nicht lesen; fix: etwas muss sich ändern',
  'cli.help.exit-2': 'der Befehl oder seine Eingabe war nicht verwendbar, oder die Eingabe reicht nicht',
  'cli.help.more': 'cors-lens <command> --help zeigt, was ein Befehl annimmt, mit Beispielen.',

  'cli.command.explain':
    'Sagt, warum Anfragen einer HAR-Datei blockiert wurden, von jedem Browser oder Proxy',
  'cli.command.check':
    'Sendet eine Anfrage, wie ein Browser es für eine Seite täte, oder eine exportierte noch einmal, oder sagt für eine Liste (URLs, OpenAPI, Postman, ein Bruno-Ordner), was jeder Origin darf',
  'cli.command.export': 'Schreibt einen Test, den andere ausführen können',
  'cli.command.fix': 'Zeigt, was am Server zu konfigurieren ist',
  'cli.command.watch': 'Meldet jedes Problem in einem Browser sofort',
  'cli.command.mcp':
    'Gibt einem Agenten explain, check, fix und watch als Werkzeuge: ein Server des Model Context Protocol über Standardeingabe und -ausgabe',
  'cli.command.completion': 'Gibt aus, womit bash, zsh oder fish diesen Befehl vervollständigen',

  'cli.option-repeats': '{words}; mehrfach möglich',
  'cli.option.browser':
    'wessen Regeln gelten: chromium, firefox, safari oder fetch (der Standard); eine Version darf folgen, wie in chromium@141 (Vorgabe: der Browser der HAR-Datei, oder fetch, wenn sie keinen nennt)',
  'cli.option.check.browser':
    'wessen Regeln gelten: chromium, firefox, safari oder fetch (der Standard); eine Version darf folgen, wie in chromium@141 (Vorgabe: Chromium, Firefox und Safari)',
  'cli.option.origin': 'Origin der Seite, etwa https://app.example, wenn die HAR-Datei ihn nicht zeigt',
  'cli.option.check.origin':
    'Origin der Seite, etwa https://app.example; eine URL oder Liste braucht ihn. Mehrere geben eine Tabelle, was jeder darf',
  'cli.option.lang': 'en oder de; Vorgabe: aus LC_ALL, LC_MESSAGES oder LANG',
  'cli.option.keep-secrets': 'Geheimnisse nicht durch Namen wie CORS_TOKEN ersetzen',
  'cli.option.help': 'dies ausgeben',
  'cli.option.version': 'die Version ausgeben',
  'cli.option.profiles': 'auch zeigen, wo Chromium, Firefox, Safari und der Standard abweichen',
  'cli.option.json': 'JSON (Version 1) statt Text ausgeben',
  'cli.option.ndjson': 'JSON ausgeben, ein Austausch je Zeile; mehrere Dateien sind erlaubt',
  'cli.option.junit': 'auch einen JUnit-Bericht dorthin schreiben, für CI-Server',
  'cli.option.sarif': 'auch einen SARIF-Bericht (2.1.0) dorthin schreiben, für Code-Scanning',
  'cli.option.each':
    'jede Anfrage mit einem Problem zeigen; sonst werden gleichartige einmal gezeigt, mit ihrer Anzahl',
  'cli.option.all': 'auch erlaubte Anfragen und solche an denselben Origin, jede für sich',
  'cli.option.page-space':
    'woher die Seite kommt: public, local oder loopback; Vorgabe: wie ihr Origin geschrieben ist, public bei einem Namen',
  'cli.option.as':
    'senden, was eine Bibliothek für Browser sendet, und lesen, was sie liest: mcp, tus, s3-upload, sse, graphql oder otlp',
  'cli.option.method': 'Vorgabe: GET',
  'cli.option.header': "ein Header der Seite, etwa 'X-Trace: 7'",
  'cli.option.credentials': 'Anmeldedaten: omit, same-origin (Vorgabe) oder include',
  'cli.option.body': 'Body der Anfrage',
  'cli.option.expose': 'ein Header der Antwort, den ein Skript lesen muss',
  'cli.option.probe': 'auch von bis zu sechs Origins aus senden, die abzulehnen sind',
  'cli.option.send-unsafe':
    'in einer Tabelle und mit --as s3-upload: auch Anfragen senden, die etwas ändern können',
  'cli.option.baseline':
    'in einer Tabelle: eine Datei mit dem, was eine frühere sagte, sodass nur Unterschiede scheitern; sie wird geschrieben, wenn es sie nicht gibt',
  'cli.option.secrets-to':
    'der Server, der Geheimnisse aus der Umgebung bekommen darf, und ihre Namen, wie in https://api.example=CORS_COOKIE,CORS_X_API_KEY. Ohne dies bekommt eine case-Datei keines, denn nichts in ihr kann beweisen, wohin ein Geheimnis gehört. Die Werte werden nie ausgegeben, und keine Weiterleitung bringt sie zu einem anderen Server',
  'cli.option.timeout': 'für alle Anfragen zusammen; Vorgabe: 30',
  'cli.option.format':
    'node-test, vitest, jest, playwright, pytest, go, curl, hurl, http, postman, bruno, markdown, har oder case',
  'cli.option.url':
    'nur Anfragen, deren URL dies enthält (Vorgabe: alle, die blockiert oder fehlgeschlagen sind)',
  'cli.option.fix.url': 'nur Anfragen, deren URL dies enthält',
  'cli.option.link':
    'statt eines Formats: einen Link ausgeben, in dem die Anfragen stehen, für den Viewer und das Panel',
  'cli.option.viewer': 'mit --link: die Adresse, unter der Ihr Viewer für Dateien steht',
  'cli.option.reproduction': 'den heutigen Fehler prüfen, nicht das richtige Verhalten',
  'cli.option.bodies': 'die Bodys der Anfragen aufnehmen',
  'cli.option.out':
    'Dateien dorthin schreiben, statt eine auszugeben; ersetzt keine vorhandenen Dateien und folgt keinen Links',
  'cli.option.force': 'mit --out: vorhandene Dateien ersetzen, und Links selbst',
  'cli.option.server':
    'Name des Servers, etwa nginx oder express (Vorgabe: an seinen Antworten erkannt, wenn möglich)',
  'cli.option.together': 'mit --url: auch die anderen Anfragen dieser Seite an die API abdecken',
  'cli.option.for-backend': 'Markdown ausgeben, zum Weitergeben an den Betreiber der API',
  'cli.option.launch': 'Chromium oder Chrome starten und dies öffnen',
  'cli.option.port': 'den Browser beobachten, der mit diesem --remote-debugging-port gestartet wurde',
  'cli.option.har': 'die Sitzung dorthin schreiben, wenn sie endet; ersetzt keine vorhandene Datei',
  'cli.option.watch.force': 'mit --har: eine vorhandene Datei ersetzen',
  'cli.option.watch.ndjson': 'JSON ausgeben, ein Austausch je Zeile',
  'cli.option.until-idle': 'enden, wenn die Seite geladen ist und keine Anfrage mehr läuft',
  'cli.option.watch.timeout': 'mit --until-idle: spätestens dann enden; Vorgabe: 30',
  'cli.option.fail': 'Exit-Code 1, wenn etwas blockiert wurde',
  'cli.option.folder':
    'die Werkzeuge auch Dateien darin lesen lassen; sonst nur die im Ordner, in dem es gestartet wird',
} as const satisfies Translation<typeof english>;
