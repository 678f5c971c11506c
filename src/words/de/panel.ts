import type { panel as english } from '../en/panel.ts';
import type { Translation } from '../translation.ts';

export const panel = {
  'panel.name': 'CORS Lens',
  'panel.clear.name': 'Leeren',
  'panel.preserve.name': 'Protokoll beibehalten',
  'panel.preserve.hint':
    'Die Liste behalten, wenn die Seite neu geladen oder verlassen wird; eine Linie zeigt dann, wo die nächste Seite beginnt',
  'panel.filter.name': 'Anfragen filtern',
  'panel.filter.hint': 'Filter · domain: reason: -Wort',
  'panel.filter.help':
    'Wörter, -Wort, "zwei Wörter", /regex/ und domain: is:running method: verdict: reason: status: url:. Mit / zum Filter springen.',
  'panel.verdicts.name': 'Nur zeigen',
  'panel.record.name': 'Aufrufe aufzeichnen',
  'panel.record.hint':
    'Jedes fetch und XMLHttpRequest aufzeichnen, das der Code der Seite aufruft: den Anmeldedaten-Modus, die Codezeile und Aufrufe, die nie ins Netzwerk gelangen. Sonst ändert sich an der Seite nichts, und was sie sendet oder empfängt, wird nicht gelesen.',
  'panel.record.reload': 'Neu laden und aufzeichnen',
  'panel.record.reload-hint': 'Zeichnet auch auf, was die Seite beim Start aufruft',
  'panel.notice.unreachable.one':
    'Aufrufe von {count} Frame werden nicht aufgezeichnet: Er hat einen anderen Origin, den der Rekorder nicht sehen kann.',
  'panel.notice.unreachable.other':
    'Aufrufe von {count} Frames werden nicht aufgezeichnet: Sie haben andere Origins, die der Rekorder nicht sehen kann.',
  'panel.notice.workers':
    'Aufrufe von Workern werden nicht aufgezeichnet, denn jeder hat eigene Funktionen: {names}.',
  'panel.worker.worker': 'Worker {url}',
  'panel.worker.sharedworker': 'Shared Worker {url}',
  'panel.worker.serviceworker': 'Service Worker {url}',
  'panel.notice.locked':
    'Die Seite hat einige der Funktionen gesperrt, mit denen sie Aufrufe macht: Diese Aufrufe werden nicht aufgezeichnet.',
  'panel.notice.replaced':
    'Die Seite hat Funktionen des Browsers ersetzt: {names}. Ihren Ergebnissen ist nicht zu trauen, deshalb werden sie nicht verwendet.',
  'panel.notice.lost.one': '{count} Aufruf kam schneller, als er aufgezeichnet werden konnte.',
  'panel.notice.lost.other': '{count} Aufrufe kamen schneller, als sie aufgezeichnet werden konnten.',
  'panel.notice.page-trouble':
    'Der Browser lässt CORS Lens diese Seite nicht abfragen ({why}). Berechtigungen, Anmeldedaten-Modi und Codezeilen fehlen hier; das Netzwerkprotokoll wird weiterhin gezeigt.',
  'panel.notice.not-web':
    'Diese Seite ist keine Webseite ({scheme}). Ihre Anfragen fehlen vielleicht im Protokoll, und für Browser hat sie keinen Origin.',
  'panel.notice.let-go.one': 'Die Liste ist voll: Die älteste Anfrage wurde entfernt, erlaubte zuerst.',
  'panel.notice.let-go.other':
    'Die Liste ist voll: Die ältesten {count} Anfragen wurden entfernt, erlaubte zuerst.',
  'panel.verdict.blocked': 'Blockiert',
  'panel.verdict.failed': 'Fehlgeschlagen',
  'panel.verdict.cannot-tell': 'Unklar',
  'panel.verdict.allowed': 'Erlaubt',
  'panel.verdict.opaque': 'Opak',
  'panel.verdict.not-cors': 'Kein CORS',
  'panel.verdict.running': 'Läuft',
  'panel.verdict-hint.blocked':
    'Nur Anfragen, deren Antwort CORS oder Local Network Access der Seite vorenthalten hat',
  'panel.verdict-hint.failed': 'Nur Anfragen, die aus einem anderen Grund als CORS fehlgeschlagen sind',
  'panel.verdict-hint.cannot-tell': 'Nur Anfragen, bei denen das Protokoll zu wenig zeigt, um sicher zu sein',
  'panel.verdict-hint.allowed': 'Nur Anfragen, deren Antwort die Seite lesen konnte',
  'panel.verdict-hint.opaque': 'Nur no-cors-Anfragen: zugestellt, aber für die Seite nicht lesbar',
  'panel.verdict-hint.not-cors': 'Nur Anfragen, für die CORS nicht gilt, etwa an denselben Origin',
  'panel.row.preflighted': 'mit Preflight',
  'panel.row.not-sent': 'nicht gesendet',
  'panel.row.never-sent': 'Der Browser hat es vor dem Senden angehalten',
  'panel.row.preflight-failed': 'Nicht gesendet: Der Preflight ist fehlgeschlagen',
  'panel.row.preflight-status': 'Nicht gesendet: Der Preflight bekam {status}',
  'panel.row.no-status': 'Es wurde keine Antwort aufgezeichnet',
  'panel.row.no-url': '(keine URL)',
  'panel.row.broken': 'Diese Zeile konnte nicht gezeigt werden',
  'panel.dropped.text.one':
    'Die erste Anfrage fehlt: Mehr als {limit} kamen, bevor dieses Panel geöffnet wurde.',
  'panel.dropped.text.other':
    'Die ersten {count} Anfragen fehlen: Mehr als {limit} kamen, bevor dieses Panel geöffnet wurde.',
  'panel.copied': 'Kopiert',
  'panel.value.shortened': '{length} Zeichen',
  'panel.value.empty': 'leer',
  'panel.file.import': 'HAR importieren …',
  'panel.file.import-hint':
    'Eine HAR-Datei öffnen; ablegen oder einfügen geht auch, ebenso eine Konsolenmeldung',
  'panel.file.export': 'HAR exportieren',
  'panel.file.export-hint':
    'Die gezeigten oder ausgewählten Anfragen ohne Geheimnisse als HAR-Datei speichern',
  'panel.file.drop': 'Eine HAR-Datei zum Öffnen hier ablegen',
  'panel.file.pasted': 'eingefügte HAR-Daten',
  'panel.file.reading': '{name} wird gelesen …',
  'panel.file.explaining': '{name} wird erklärt …',
  'panel.file.progress': 'Fortschritt',
  'panel.file.shown': 'Das ist die Datei {name}.',
  'panel.file.pasted-close': 'Schließen',
  'panel.file.close': 'Datei schließen',
  'panel.file.trouble': '{name} ließ sich nicht öffnen: {why}',
  'panel.file.at-place': 'Zeile {line}, Spalte {column}: {why}',
  'panel.file.unreadable': 'Der Browser konnte die Datei nicht lesen.',
  'panel.origins.name': 'API-Origins',
  'panel.origins.hint':
    'Was jeder Server erkennbar erlaubt, was dort blockiert wird und was seine Preflights kosten',
  'panel.copy': 'Kopieren',
  'panel.copy.failed': 'Nicht kopiert',
} satisfies Translation<typeof english>;
