import type { extension as english } from '../en/extension.ts';
import type { Translation } from '../translation.ts';

export const extension = {
  'extension.name': 'CORS Lens',
  'extension.description':
    'Sagt, warum der Browser eine Cross-Origin-Antwort verborgen hat und was am Server zu ändern ist, und schreibt einen Test dafür.',
} satisfies Translation<typeof english>;
