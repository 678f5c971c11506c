/** What is said of what is typed into the filter. */
export const filter = {
  'panel.filter.unusable': '{regex} is not a regular expression',
  'panel.filter.unknown-key': '{key}: is not a key. Keys: {keys}',
  'panel.filter.near-key': '{key}: is not a key. Did you mean {near}:?',
} as const;
