import type { cli as english } from '../en/cli.ts';
import type { Translation } from '../translation.ts';

export const cli = {
  'cli.usage.no-command': 'Einen Befehl angeben, etwa cors-lens explain <file.har>',
  'cli.usage.unknown-command': 'Den Befehl {command} gibt es nicht; es gibt {commands}',
  'cli.usage.did-you-mean': '{message}; ist {near} gemeint?',
  'cli.usage.no-file': 'Eine HAR-Datei angeben, oder - für die Standardeingabe',
  'cli.usage.several-files': 'Nur eine Datei angeben; {file} ist eine zu viel',
  'cli.usage.unknown-option': 'Die Option {option} gibt es nicht',
  'cli.usage.option-of-others': '{option} ist eine Option anderer Befehle: {commands}',
  'cli.usage.value-missing': '{option} braucht einen Wert',
  'cli.usage.value-unwanted': '{option} nimmt keinen Wert an',
  'cli.usage.browser':
    '--browser muss chromium, firefox, safari oder fetch sein, auch mit einer Version wie chromium@141, nicht {browser}',
  'cli.usage.origin':
    '--origin muss Schema, Host und Port sein, etwa https://app.example, oder null, nicht {origin}',
  'cli.usage.no-target': 'Eine URL angeben, oder eine case-Datei, die cors-lens export geschrieben hat',
  'cli.usage.no-origin': 'Den Origin der Seite angeben: --origin https://app.example',
  'cli.usage.method': '--method muss eine Methode sein, die ein Skript senden kann, etwa PUT, nicht {method}',
  'cli.usage.as': '--as muss eines von {ids} sein, nicht {client}',
  'cli.usage.as-target': '--as braucht eine URL und ein einziges --origin',
  'cli.usage.as-other': '--as bestimmt selbst, was gesendet wird; {option} geht nicht zusammen damit',
  'cli.usage.header':
    '--header muss ein Name, ein Doppelpunkt und ein Wert sein, etwa X-Trace: 7, nicht {line}',
  'cli.usage.credentials': '--credentials muss omit, same-origin oder include sein, nicht {credentials}',
  'cli.usage.page-space': '--page-space muss public, local oder loopback sein, nicht {space}',
  'cli.usage.secrets-to':
    '--secrets-to muss der Origin eines Servers, ein Gleichheitszeichen und Namen wie CORS_COOKIE sein, durch Kommas getrennt: --secrets-to https://api.example=CORS_COOKIE',
  'cli.usage.timeout': '--timeout muss eine Anzahl von Sekunden sein, etwa 30 oder 2.5, nicht {seconds}',
  'cli.usage.format': '--format muss eines von {ids} sein, nicht {format}',
  'cli.usage.link-without': '{option} geht nicht mit --link: darin sind weder Geheimnisse noch Bodys',
  'cli.usage.link-format': '{option} geht nicht mit --link',
  'cli.usage.viewer-alone': '--viewer gehört zu --link',
  'cli.usage.viewer': '--viewer muss eine http- oder https-Adresse sein, nicht {viewer}',
  'cli.usage.server': '--server muss einer von {ids} sein, nicht {server}',
  'cli.usage.lang': '--lang muss eines von {ids} sein, nicht {lang}',
  'cli.usage.see-help': 'cors-lens --help zeigt alle Befehle und Optionen',
  'cli.usage.see-help-of': 'cors-lens {command} --help zeigt seine Optionen',
  'cli.usage.no-shell': 'Eine Shell angeben: {shells}',
  'cli.usage.shell': 'Für {shell} gibt es keine Vervollständigung; es gibt sie für {shells}',

  'cli.input.not-found': 'diese Datei gibt es nicht',
  'cli.input.directory': 'das ist ein Ordner; eine Datei darin angeben',
  'cli.input.denied': 'diese Datei darf nicht gelesen werden',
  'cli.progress': '{percent} % gelesen',
  'cli.input.unreadable': 'das konnte nicht gelesen werden ({code})',
  'cli.input.read-without': '{path} ist {problem} und wurde ausgelassen',
  'cli.input.not-case':
    'das ist weder eine URL noch eine case-Datei der Version 1, noch eine lesbare Liste: URLs, OpenAPI, Postman',
  'cli.check.not-set': 'zuerst {names} in der Umgebung setzen: diese Geheimnisse stehen nicht in der Datei',
  'cli.check.foreign':
    'nichts wurde gesendet: diese Datei verlangt {names} aus der Umgebung; eingesetzt werden nur Geheimnisse, deren Namen von cors-lens export stammen (CORS_…)',
  'cli.check.not-named':
    'nicht gesendet: {where}. Nichts in einer case-Datei kann beweisen, wohin ein Geheimnis gehört. Dürfen diese Server diese Geheimnisse bekommen, ist das anzugeben: {options}',
  'cli.check.moved':
    'nichts wurde gesendet: der Wert von {names} würde ändern, welcher Server die Anfrage bekommt',
  'cli.check.unsendable':
    'nichts wurde gesendet: der Header {header} hat ein Zeichen, das HTTP nicht senden kann',
  'cli.check.transport':
    'nichts wurde gesendet: den Header {header} kann keine Seite setzen, und kein exportierter Fall hat ihn',
  'cli.check.no-time': 'Nicht gesendet, denn die {seconds} Sekunden von --timeout waren um: {title}',
  'cli.check.broke': 'Das konnte nicht geprüft werden ({name}): {title}',
  'cli.check.url':
    '{url} ist keine http- oder https-Adresse mit einem festen Server; CORS_TARGET darf nur an ihrem Anfang stehen und muss ein Origin sein, etwa https://staging.example',
  'cli.check.elsewhere': '{browser} ließe kein Skript diese Antwort lesen.',
  'cli.check.gate.asks':
    '{browser} fragt zuerst nach: Diese Seite braucht die Berechtigung „{setting}“, um diese Adresse zu erreichen.',
  'cli.check.gate.refuses':
    '{browser} lässt eine Seite ohne https nicht an diese Adresse und fragt auch nicht nach. Die Seite muss über https kommen.',
  'cli.check.gate.frame':
    'Eine Seite in einem Frame eines anderen Origins braucht außerdem {allow} am Frame-Element.',
  'cli.check.gate.policy':
    '{browser}: Ein Administrator kann es für {site} mit der Richtlinie {policy} erlauben.',
  'cli.check.gate.page':
    'Wenn die Seite selbst aus demselben Netzwerk oder von diesem Computer kommt: mit --page-space local oder --page-space loopback prüfen.',
  'cli.check.not-exposed': 'Ein Skript kann die Antwort lesen, aber nicht ihren Header {name}.',
  'cli.check.broken': '{title}: {rule}',
  'cli.check.regression.passed': 'Wie es sein soll: {title}',
  'cli.check.regression.failed': 'Nicht so, wie es sein soll: {title}',
  'cli.check.reproduction.passed': 'Immer noch falsch, wie aufgezeichnet: {title}',
  'cli.check.reproduction.failed': 'Nicht mehr falsch, anders als aufgezeichnet: {title}',
  'cli.probe.reflects':
    'Jede Website ist erlaubt: Der Server sendet {origin} zurück, einen für diese Probe erfundenen Origin. Mit Anmeldedaten kann damit jede Seite im Namen des angemeldeten Nutzers handeln.',
  'cli.probe.careless':
    'Auch erlaubt: {origins}. Keiner davon ist der Origin der Seite, und jeder kann jemand anderem gehören: ganze Origins vergleichen.',
  'cli.probe.any': 'Jede Website ist erlaubt, mit `*` und ohne Anmeldedaten.',
  'cli.probe.refused': 'Andere Origins als der der Seite wurden abgelehnt.',
  'cli.probe.no-response': 'Die Probe bekam keine Antwort.',
  'cli.fix.nothing': 'Darin gibt es an keinem Server etwas zu ändern',
  'cli.export.nothing':
    'In {file} gibt es keine Anfrage zu exportieren: keine war blockiert oder fehlgeschlagen, oder keine hat eine solche URL',
  'cli.export.replaced': 'ersetzt; in der Umgebung zu setzen: {name} (aus {place})',
  'cli.export.left-out': 'ausgelassen: {url}. {why}',
  'cli.export.needs-folder': 'dieses Format hat mehrere Dateien; mit --out einen Ordner angeben',
  'cli.export.written': '{file} geschrieben',
  'cli.export.no-viewer':
    'Dies in das Panel oder den Viewer von CORS Lens einfügen oder an cors-lens explain - geben. Mit --viewer ist es ein Link, der sich von selbst öffnet.',
  'cli.export.there': '{file} gibt es schon; --force ersetzt die Datei',
  'cli.export.check-with':
    'cors-lens check sendet diese Geheimnisse nur an Server, die so angegeben sind: {options}',
  'cli.output.failed': 'die Ausgabe konnte nicht geschrieben werden ({code})',

  'cli.report.unusable': 'Dies war nicht verwendbar; warum, hat der Befehl gesagt.',
  'cli.report.not-written': '{file} konnte nicht geschrieben werden ({code})',

  'cli.table.left-out': 'Ausgelassen, weil sie keine Adresse haben, die sich fragen lässt: {count}',
  'cli.table.too-many': 'Ausgelassen, weil es zu viele sind: {count}',
  'cli.table.not-asked':
    'Nicht gefragt, weil sie etwas ändern können und Browser sie ohne Preflight senden: {count}. --send-unsafe sendet sie.',
  'cli.table.no-baseline': '{file} ist keine Vergleichsdatei, die cors-lens check geschrieben hat',
  'cli.table.baseline-written':
    '{file} geschrieben; von jetzt an scheitern nur Unterschiede dazu. Um neue anzunehmen, die Datei löschen.',
  'cli.table.new': 'Nicht in der Vergleichsdatei: {method} {url} von {origin} ist {now}',
  'cli.table.changed': 'Geändert: {method} {url} von {origin} war {before} und ist {now}',
  'cli.table.verdict.allowed': 'erlaubt',
  'cli.table.verdict.blocked': 'blockiert',
  'cli.table.verdict.opaque': 'opak',
  'cli.table.verdict.not-cors': 'derselbe Origin',
  'cli.table.verdict.failed': 'fehlgeschlagen',
  'cli.table.verdict.cannot-tell': 'unklar',
  'cli.table.verdict.preflight-allowed': 'Preflight erlaubt',
  'cli.table.verdict.not-asked': 'nicht gefragt',

  'cli.job': 'Zuständig: {job}',
  'cli.step.then': 'dann: {step}',
  'cli.trace.redirects-passed.one': '{count} Weiterleitung davor hat jeden Schritt bestanden',
  'cli.trace.redirects-passed.other': '{count} Weiterleitungen davor haben jeden Schritt bestanden',
  'cli.column.step': 'Schritt für Schritt',
  'cli.profiles.name': 'Nach anderen Regeln',

  'cli.count.cross-origin.none': 'Keine Cross-Origin-Anfragen.',
  'cli.count.cross-origin.one': '{count} Cross-Origin-Anfrage: {counts}.',
  'cli.count.cross-origin.other': '{count} Cross-Origin-Anfragen: {counts}.',
  'cli.count.all.none': 'Keine Anfragen.',
  'cli.count.all.one': '{count} Anfrage: {counts}.',
  'cli.count.all.other': '{count} Anfragen: {counts}.',
  'cli.count.blocked.one': '{count} blockiert',
  'cli.count.blocked.other': '{count} blockiert',
  'cli.count.failed.one': '{count} fehlgeschlagen',
  'cli.count.failed.other': '{count} fehlgeschlagen',
  'cli.count.cannot-tell.one': '{count} unklar',
  'cli.count.cannot-tell.other': '{count} unklar',
  'cli.count.allowed.one': '{count} erlaubt',
  'cli.count.allowed.other': '{count} erlaubt',
  'cli.count.opaque.one': '{count} opak',
  'cli.count.opaque.other': '{count} opak',
  'cli.count.not-cors.one': '{count} ohne CORS',
  'cli.count.not-cors.other': '{count} ohne CORS',
  'cli.count.join': '{first}, {rest}',
  'cli.blocked-nothing': 'Der Browser hat in dieser Datei keine Anfrage blockiert.',
  'cli.blocked-nothing.open': 'Nichts in dieser Datei zeigt, dass der Browser eine Anfrage blockiert hätte.',
  'cli.group.one': '{count} Anfrage an {api}: {title}',
  'cli.group.other': '{count} Anfragen an {api}: {title}',
  'cli.group.no-origin': 'eine Adresse, die keine URL ist',
  'cli.group.example': 'Die erste:',
  'cli.group.folded': 'Gleichartige Probleme werden einmal gezeigt; --each zeigt jede Anfrage.',
  'cli.group.more.one': '{count} Anfrage mit einem weiteren Problem wird nicht gezeigt; --each zeigt sie.',
  'cli.group.more.other': '{count} Anfragen mit weiteren Problemen werden nicht gezeigt; --each zeigt sie.',
  'cli.without-headers.one':
    'Für {count} Anfrage enthält die Datei keine Header, deshalb kann CORS Lens nichts über sie sagen; --each zeigt sie.',
  'cli.without-headers.other':
    'Für {count} Anfragen enthält die Datei keine Header, deshalb kann CORS Lens nichts über sie sagen; --each zeigt sie.',
  'cli.not-shown.one':
    '{count} Anfrage ohne Problem oder an denselben Origin wird nicht gezeigt; --all zeigt sie.',
  'cli.not-shown.other':
    '{count} Anfragen ohne Problem oder an denselben Origin werden nicht gezeigt; --all zeigt sie.',
  'cli.decided-by.browser': 'Beurteilt nach den Regeln von {profile}.',
  'cli.decided-by.standard': 'Beurteilt nach dem Fetch-Standard.',
  'cli.fix.trouble': 'ausgelassen, weil CORS Lens damit nicht umgehen konnte ({trouble}): {url}',

  'cli.library.har':
    '{place} muss eine HAR-Datei sein: ihr Text, ihre Bytes, der gelesene Wert oder ein Array von Einträgen',
  'cli.library.entries': '{place} muss ein Array von HAR-Einträgen sein',
  'cli.library.target':
    '{place} muss eine http- oder https-URL sein, oder der gelesene Wert einer case-Datei',
  'cli.library.options': 'options muss ein Objekt sein',
  'cli.library.kind': '{place} muss {kind} sein',
  'cli.library.kind.flag': 'true oder false',
  'cli.library.kind.string': 'ein String',
  'cli.library.kind.strings': 'ein String oder ein Array von Strings',
  'cli.library.kind.headers': 'ein Objekt von Strings oder ein Array von Namen und Werten',
  'cli.library.kind.secrets':
    'ein Objekt: der Origin eines Servers und die Namen der Geheimnisse, die er bekommen darf',
  'cli.library.kind.seconds': 'eine Anzahl von Sekunden',
  'cli.library.unknown': '{place} gibt es nicht',
  'cli.disputed':
    'Der Browser selbst sagt {error} ({value}), was die aufgezeichnete Antwort nicht zeigt. Etwas dazwischen kann sie geändert haben, etwa eine Erweiterung.',
  'cli.disputed.bare':
    'Der Browser selbst sagt {error}, was die aufgezeichnete Antwort nicht zeigt. Etwas dazwischen kann sie geändert haben, etwa eine Erweiterung.',
} satisfies Translation<typeof english>;
