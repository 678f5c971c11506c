import type { fix as english } from '../en/fix.ts';
import type { Translation } from '../translation.ts';
import { fixTraps } from './fix-traps.ts';

export const fix = {
  'fix.try.name': 'Zuerst hier probieren',
  'fix.try.beyond':
    'Status oder Weiterleitung eines Preflights lassen sich so nicht ändern: Das muss weiterhin am Server behoben werden.',
  'fix.try.edit': 'Anfrage zuerst bearbeiten …',
  'fix.try.ask':
    'Die Header sind gesetzt. Diese {method}-Anfrage ändert vielleicht etwas am Server. Noch einmal senden?',
  'fix.try.ask-both':
    'Sie wird zweimal gesendet, mit und ohne Anmeldedaten, denn das Protokoll zeigt nicht, was davon die Seite tut.',
  'fix.try.sent':
    'Gesendet. Die Zeile im Protokoll steht noch aus. Hält eine Content Security Policy die Anfrage auf, kommt keine Zeile: Dann in der Konsole nachsehen.',
  'fix.try.passes': 'Geht jetzt durch: Das Skript kann die Antwort lesen (Status {status}).',
  'fix.try.opaque': 'Mit Modus no-cors gesendet: Die Antwort ist opak, was auch immer ihre Header sagen.',
  'fix.try.now-blocked': 'Weiterhin blockiert, jetzt aus diesem Grund: {why}.',
  'fix.try.now-failed': 'Scheitert, aber nicht an CORS: {why}.',
  'fix.try.now-open': 'Unklar: {why}.',
  'fix.try.with': 'Mit Anmeldedaten:',
  'fix.try.without': 'Ohne Anmeldedaten:',
  'fix.try.both-waiting':
    'In beiden Anmeldedaten-Modi probiert, denn das Protokoll zeigt nicht, welchen die Seite verwendet.',
  'fix.try.both-passes':
    'Geht jetzt in beiden Anmeldedaten-Modi durch. Welchen die Seite verwendet, zeigt das Protokoll nicht.',
  'fix.try.both-fails': 'Geht in keinem der beiden Anmeldedaten-Modi durch.',
  'fix.try.both-depends':
    'Geht nur in einem Anmeldedaten-Modus durch, und das Protokoll zeigt nicht, welchen die Seite verwendet. „Aufrufe aufzeichnen“ zeigt es.',
  'fix.try.reload-hint': 'Die Header bleiben gesetzt, während die Seite neu lädt.',
  'fix.try.not-the-servers':
    'CORS Lens hat für diese Anfrage Header in den Antworten von {target} gesetzt, darum sagt sie nichts über den Server. Was am Server zu ändern ist, ergibt sich aus seinen anderen Anfragen.',
  'fix.try.waiting': 'Der Browser bittet um Zugriff auf die Hosts.',
  'fix.try.waiting-tab': 'Firefox bittet um Zugriff auf die Hosts, in einem Tab neben diesem.',
  'fix.try.refused': 'Der Zugriff wurde nicht erlaubt, darum wurde nichts geändert.',
  'fix.try.slow':
    'Der Browser hat die Header nicht innerhalb von zwei Sekunden gesetzt. Es wurde abgebrochen und der Zugriff zurückgegeben.',
  'fix.try.no-host':
    'Es kann nicht probiert werden: Die Anfrage kommt von {origin}, und auf solche Seiten geben Browser keinen Zugriff.',
  'fix.try.failed': 'Es konnte nicht probiert werden: {why}. Der Zugriff wurde zurückgegeben.',
  'fix.heading.changes': 'Nicht mit CORS-Headern zu beheben',
  'fix.heading.instead': 'Oder stattdessen',
  'fix.heading.policy': 'Was erlaubt werden muss',
  'fix.heading.warnings': 'Vor dem Einsatz',
  'fix.heading.server': 'Auf diesem Server',
  'fix.heading.traps': 'Worauf zu achten ist',
  'fix.heading.doubts': 'Nicht sicher',
  'fix.heading.now': 'Was der Server jetzt tut',
  'fix.heading.docs': 'Dokumentation',
  'fix.nothing': 'Für die Anfragen, die zu sehen waren, muss sich an diesem Server nichts ändern.',
  'fix.requests.one': 'Für eine Anfrage an {target}.',
  'fix.requests.other': 'Für {count} Anfragen an {target}.',
  'fix.others.one':
    'Eine weitere Anfrage dieser Seite an {target} braucht mehr als das. Zuerst diese beheben.',
  'fix.others.other':
    '{count} weitere Anfragen dieser Seite an {target} brauchen mehr als das. Zuerst diese beheben.',
  'fix.others.command': 'Mit `--together` gilt eine Konfiguration für alle.',
  'fix.others.together': 'Alle zusammen beheben',
  'fix.others.own': 'Nur diese Anfrage',
  'fix.new': 'neu',
  'fix.value.any': 'beliebig',
  'fix.value.none': 'keine',
  'fix.value.yes': 'ja',
  'fix.value.no': 'nein',
  'fix.value.only': 'nur für {origins}',
  'fix.value.and-more.one': '{origins} und {count} weiterer',
  'fix.value.and-more.other': '{origins} und {count} weitere',
  'fix.value.seconds.one': '{count} Sekunde',
  'fix.value.seconds.other': '{count} Sekunden',
  'fix.value.not-said': 'nicht gesetzt',
  'fix.part.origins': 'Origins',
  'fix.part.methods': 'Methoden',
  'fix.part.requestHeaders': 'Anfrage-Header',
  'fix.part.credentials': 'Anmeldedaten',
  'fix.part.exposedHeaders': 'Lesbare Header',
  'fix.part.maxAge': 'Max-Age',
  'fix.part.varyOrigin': 'Vary: Origin',
  'fix.part.preflightStatus': 'Status des Preflights',
  'fix.group.any': 'Überall',
  'fix.group.javascript': 'JavaScript',
  'fix.group.proxy': 'Webserver und Proxys',
  'fix.group.python': 'Python',
  'fix.group.ruby': 'Ruby',
  'fix.group.php': 'PHP',
  'fix.group.jvm-dotnet': 'Java und .NET',
  'fix.group.go': 'Go',
  'fix.group.rust-elixir': 'Rust und Elixir',
  'fix.group.cloud': 'Cloud-Dienste',
  'fix.server.label': 'Server',
  'fix.server.search': 'Tippen, um einen Server zu finden',
  'fix.server.none': 'Kein Server heißt so.',
  'fix.install': 'Dafür ist {command} nötig',

  ...fixTraps,

  'fix.doubt.credentials-mode':
    'Die Aufzeichnung sagt nicht, ob die Seite Anmeldedaten sendet, deshalb ist der übliche Modus angenommen. Mit `credentials: "include"` muss der Server sie erlauben.',
  'fix.doubt.no-trace':
    'Was der Browser verweigert hat, steht nicht in der Aufzeichnung, deshalb ist hier alles erlaubt, was die Anfrage verlangt.',
  'fix.doubt.not-suggested':
    'Ein Origin, eine Methode oder ein Header-Name wurde weggelassen: Seine Zeichen gehören in keine Konfiguration.',
  'fix.doubt.list-cut':
    'Zu sehen waren mehr Origins, Methoden oder Header-Namen, als in eine Konfiguration gehören: Nur die ersten im Alphabet stehen hier.',
  'fix.doubt.null-not-suggested': 'Der Origin `null` wurde weggelassen: Jede Website kann ihn senden.',
  'fix.doubt.one-installation':
    'Ein Origin in dieser Liste ist zufällig und gilt für einen einzigen Browser (Erweiterungen von Firefox und Safari, Webviews von VS Code): Andere Personen haben andere. Eine Erweiterung braucht stattdessen eine Host-Berechtigung, eine Webview muss die Anfrage über ihre Erweiterung senden.',
  'fix.doubt.wildcard-narrowed':
    'Der Server hat jeden Origin erlaubt, was Anmeldedaten ausschließen. Die anderen Origins, die ihn aufrufen, ergänzen.',
  'fix.doubt.wildcard-on-some-paths':
    'Der Server erlaubt jeden Origin bei einigen Pfaden, aber nicht bei allen angefragten. Diese Liste würde dort andere aussperren: Nur für die übrigen Pfade setzen.',
  'fix.doubt.wildcard-with-authorization':
    'Der Server hat jeden Origin erlaubt. Mit Authorization sind nur die Origins der Liste erlaubt: Die anderen, die ihn aufrufen, ergänzen.',
  'fix.doubt.wildcard-replaced':
    'Der Server hat mit `*` alle Namen erlaubt. Nur die gesehenen stehen hier: Ergänzen, was andere senden.',

  'fix.warning.origin-on-other-paths':
    'Diese Regeln gelten für jeden Pfad, auch für solche, die diese Origins nicht angefragt haben: {origins}. Sind jene Pfade nicht für sie gedacht, die Regeln nur für die anderen setzen.',
  'fix.warning.credentials-on-other-paths':
    'Diese Regeln gelten für jeden Pfad, auch für solche, die diese Origins ohne Anmeldedaten angefragt haben: {origins}. Sind jene Pfade nicht für sie gedacht, die Regeln nur für die anderen setzen.',
  'fix.warning.http-origin-with-credentials':
    'Wer im Netzwerk dazwischen sitzt, kann eine Seite ändern, die über http kommt, und dann Antworten mit den Anmeldedaten ihrer Besucher lesen: {origins}. Die Seite über https ausliefern.',
  'fix.warning.local-origin-with-credentials':
    'Jedes Programm auf dem eigenen Computer eines Besuchers kann diesen Origin ausliefern und dann Antworten mit dessen Anmeldedaten lesen: {origins}. Nur auf Entwicklungsservern erlauben.',

  'fix.widens.all-origins':
    'Dieser Server gibt Anmeldedaten allen seinen Origins oder keinem. Diese bekommen sie auch, ohne danach gefragt zu haben: {origins}. Weglassen, wer sie nicht haben soll.',
  'fix.widens.always':
    'Dieser Server gibt jedem Origin, den er nennt, Anmeldedaten. Diese bekommen sie, ohne danach gefragt zu haben: {origins}. Weglassen, wer sie nicht haben soll.',

  'fix.lint.any-origin-with-credentials':
    'Jeder Origin ist mit Anmeldedaten erlaubt: Jede Website kann lesen, was ihre Besucher hier lesen dürfen.',
  'fix.lint.wildcard-with-credentials': 'Browser lehnen `*` bei Anfragen mit Anmeldedaten ab.',
  'fix.lint.null-allowed':
    'Der Origin `null` ist erlaubt: Jede Website kann eine Seite bauen, die ihn sendet.',
  'fix.lint.origin-matched-by-suffix': 'Nur das Ende des Origins wird verglichen: {value} ist auch erlaubt.',
  'fix.lint.origin-matched-by-prefix':
    'Nur der Anfang des Origins wird verglichen: {value} ist auch erlaubt.',
  'fix.lint.origin-matched-by-pattern':
    'Ein Punkt des Musters steht für ein beliebiges Zeichen: {value} ist auch erlaubt.',
  'fix.lint.origin-scheme-not-compared': 'Das Schema wird nicht verglichen: {value} ist auch erlaubt.',
  'fix.lint.origin-repeated':
    'Access-Control-Allow-Origin wird mehr als einmal gesendet: Zwei Schichten fügen den Header hinzu.',
  'fix.lint.vary-missing':
    'Die Antwort nennt einen Origin und enthält nicht `Vary: Origin`: Ein Cache kann sie einem anderen geben.',
  'fix.lint.max-age-above-cap':
    'Chromium merkt sich einen Preflight höchstens 7200 Sekunden lang, Firefox 86400.',
  'fix.lint.authorization-left-to-wildcard':
    'Nach dem Standard umfasst `*` nicht Authorization: Es muss auch genannt werden.',

  'fix.lint.private-network-without-effect':
    'Access-Control-Allow-Private-Network bewirkt seit Chrome 142 nichts mehr: Chrome bittet stattdessen den Nutzer um Erlaubnis. Der Header kann entfernt werden.',
  'fix.lint.expose-cookies': '{value} lesbar zu machen, bewirkt nichts: Kein Skript kann es je lesen.',
  'fix.lint.request-header-in-response':
    'Access-Control-Request-Headers ist ein Header von Anfragen. In einer Antwort bewirkt er nichts. Stattdessen Access-Control-Allow-Headers senden.',
  'fix.lint.credentials-not-true':
    'Access-Control-Allow-Credentials: {value} bewirkt nichts. Nur true zählt; um keine Anmeldedaten zu erlauben, den Header weglassen.',
  'fix.lint.expose-wildcard-literal':
    'Mit Anmeldedaten ist `*` in Access-Control-Expose-Headers ein Name wie jeder andere: Die Header nennen.',
  'fix.lint.allow-wildcard-literal':
    'Mit Anmeldedaten ist `*` in {value} ein Name wie jeder andere: Nennen, was erlaubt ist.',
  'fix.lacks.origins': 'Dieser Server kann die Origins nicht einschränken.',
  'fix.lacks.methods': 'Dieser Server kann eine der Methoden nicht erlauben.',
  'fix.lacks.requestHeaders': 'Dieser Server kann die Header der Anfrage nicht nennen.',
  'fix.lacks.credentials': 'Dieser Server kann keine Anmeldedaten erlauben.',
  'fix.lacks.exposedHeaders': 'Dieser Server kann Header der Antwort nicht lesbar machen.',
  'fix.lacks.maxAge': 'Dieser Server kann nicht sagen, wie lange ein Preflight gemerkt wird.',
  'fix.lacks.varyOrigin': 'Dieser Server kann `Vary: Origin` nicht hinzufügen.',
  'fix.lacks.preflightStatus': 'Dieser Server kann den Status eines Preflights nicht setzen.',
} satisfies Translation<typeof english>;
