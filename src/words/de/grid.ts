import type { grid as english } from '../en/grid.ts';
import type { Translation } from '../translation.ts';

export const grid = {
  'panel.verdict.waiting': 'Wartet',
  'panel.list.name': 'Cross-Origin-Anfragen',
  'panel.column.verdict': 'Urteil',
  'panel.column.method': 'Methode',
  'panel.column.request': 'Anfrage',
  'panel.column.why': 'Warum',
  'panel.column.status': 'Status',
  'panel.row.waiting': 'Wartet auf die Header der Antwort …',
  'panel.row.running': 'Lief noch, als das Protokoll zuletzt gelesen wurde',
  'panel.row.incomplete': 'Der aufgezeichnete Eintrag ist unvollständig',
  'panel.page-line.name': 'Navigation zu',
  'panel.page-line.unknown': 'Navigation zu einer anderen Seite',
  'panel.column.type': 'Typ',
  'panel.column.time': 'Dauer',
  'panel.column.waterfall': 'Wasserfall',
  'panel.column.hint':
    '{column}: sortieren. Umschalt mit einer Pfeiltaste macht die Spalte breiter oder schmaler.',
  'panel.columns.name': 'Spalten',
  'panel.columns.usual': 'Zurücksetzen',
  'panel.waterfall.preflight': 'Preflight {time}',
  'panel.waterfall.request': 'Anfrage {time}',
  'panel.waterfall.after': 'Beginn nach {time}',
} satisfies Translation<typeof english>;
