import type { rowMenu as english } from '../en/row-menu.ts';
import type { Translation } from '../translation.ts';

export const rowMenu = {
  'panel.row-menu.name': 'Anfrage',
  'panel.row-menu.url': 'URL kopieren',
  'panel.row-menu.curl': 'Als cURL kopieren',
  'panel.row-menu.fetch': 'Als fetch kopieren',
  'panel.row-menu.markdown': 'Erklärung als Markdown kopieren',
  'panel.row-menu.link': 'Link zu diesem Fall kopieren',
  'panel.row-menu.only-host': 'Nur {host} zeigen',
  'panel.row-menu.hide-host': '{host} ausblenden',
} satisfies Translation<typeof english>;
