/** What can be done with a row of the list. */
export const rowMenu = {
  'panel.row-menu.name': 'Request',
  'panel.row-menu.url': 'Copy URL',
  'panel.row-menu.curl': 'Copy as cURL',
  'panel.row-menu.fetch': 'Copy as fetch',
  'panel.row-menu.markdown': 'Copy explanation as Markdown',
  'panel.row-menu.link': 'Copy link to this case',
  'panel.row-menu.only-host': 'Show only {host}',
  'panel.row-menu.hide-host': 'Hide {host}',
} as const;
