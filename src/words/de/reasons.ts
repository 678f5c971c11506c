import type { reasons as english } from '../en/reasons.ts';
import type { Translation } from '../translation.ts';

export const reasons = {
  'reasons.title': 'Warum ein Browser eine Antwort verbirgt',
  'reasons.intro':
    'Alle Gründe, aus denen Skripte eine Antwort nicht lesen dürfen, und was zu tun ist. Die gezeigten Anfragen sind erfunden. Einen Grund aus der Liste wählen.',
  'reasons.list': 'Alle Gründe',
  'reasons.blocked': 'CORS oder Local Network Access',
  'reasons.failed': 'Nicht CORS, auch wenn es so aussieht',
  'reasons.advice': 'Gut zu wissen',
  'reasons.happens': 'Was geschieht, an einem Beispiel',
  'reasons.owner': 'In der Regel zuständig',
  'reasons.chromium': 'Name in Chromium',
  'reasons.firefox': 'Name in Firefox',
  'reasons.try': 'Selbst ausprobieren',
} satisfies Translation<typeof english>;
