import type { problems as english } from '../en/problems.ts';
import type { Translation } from '../translation.ts';

export const problems = {
  'problems.views': 'Ansicht',
  'problems.name': 'Probleme',
  'problems.all-requests': 'Anfragen',
  'problems.none': 'Nichts wurde blockiert, und nichts ist fehlgeschlagen.',
  'problems.filtered.one':
    '{count} blockierte oder fehlgeschlagene Anfrage ist durch den Filter ausgeblendet.',
  'problems.filtered.other':
    '{count} blockierte oder fehlgeschlagene Anfragen sind durch den Filter ausgeblendet.',
  'problems.owner': 'zuständig:',
  'problems.error': 'zuerst zu klären: Status {status}',
  'problems.more.one': '{count} weiteres Problem wird nicht gezeigt.',
  'problems.more.other': '{count} weitere Probleme werden nicht gezeigt.',
  'problems.all-rows.other': 'Alle {count} Anfragen zeigen',
  'problems.resolved': 'Seit dem Neuladen behoben',
  'problems.needed': 'Erlaubt, aber ein Header bleibt Skripten verborgen',
  'problems.requests.one': '{count} Anfrage',
  'problems.requests.other': '{count} Anfragen',
  'problems.cannot-tell.one': '{count} unklar oder wartend',
  'problems.cannot-tell.other': '{count} unklar oder wartend',
  'problems.opaque.one': '{count} Ladevorgang ohne CORS, nichts zu beheben',
  'problems.opaque.other': '{count} Ladevorgänge ohne CORS, nichts zu beheben',
  'problems.allowed.one': '{count} erlaubt',
  'problems.allowed.other': '{count} erlaubt',
  'problems.not-cors.one': '{count} Anfrage ohne CORS-Regeln, etwa an den eigenen Origin',
  'problems.not-cors.other': '{count} Anfragen ohne CORS-Regeln, etwa an den eigenen Origin',
} satisfies Translation<typeof english>;
