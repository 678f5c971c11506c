import { addGroup, type Group, isThere } from '../words/language.ts';
import type { Catalogue } from '../words/say.ts';
import type { HintKey } from './known-servers/known-server.ts';
import { type Remedy, type RemedySubject, remedyKinds } from './remedy.ts';

interface Subject {
  readonly group: Group;
  readonly english: () => Promise<Catalogue>;
}

/** The words of remedies, by what is loaded together; those of every remedy are there before. */
const subjects: Readonly<Record<RemedySubject | 'hints' | 'hints-places', Subject>> = {
  headers: {
    group: 'remedies-headers',
    english: async () => (await import('../words/en/remedies-headers.ts')).remediesHeaders,
  },
  status: {
    group: 'remedies-status',
    english: async () => (await import('../words/en/remedies-status.ts')).remediesStatus,
  },
  preflight: {
    group: 'remedies-preflight',
    english: async () => (await import('../words/en/remedies-preflight.ts')).remediesPreflight,
  },
  redirects: {
    group: 'remedies-redirects',
    english: async () => (await import('../words/en/remedies-redirects.ts')).remediesRedirects,
  },
  page: {
    group: 'remedies-page',
    english: async () => (await import('../words/en/remedies-page.ts')).remediesPage,
  },
  network: {
    group: 'remedies-network',
    english: async () => (await import('../words/en/remedies-network.ts')).remediesNetwork,
  },
  gateways: {
    group: 'remedies-gateways',
    english: async () => (await import('../words/en/remedies-gateways.ts')).remediesGateways,
  },
  storage: {
    group: 'remedies-storage',
    english: async () => (await import('../words/en/remedies-storage.ts')).remediesStorage,
  },
  vendors: {
    group: 'remedies-vendors',
    english: async () => (await import('../words/en/remedies-vendors.ts')).remediesVendors,
  },
  programs: {
    group: 'remedies-programs',
    english: async () => (await import('../words/en/remedies-programs.ts')).remediesPrograms,
  },
  hints: {
    group: 'remedy-hints',
    english: async () => (await import('../words/en/remedy-hints.ts')).remedyHints,
  },
  'hints-places': {
    group: 'remedy-hints-places',
    english: async () => (await import('../words/en/remedy-hints-places.ts')).remedyHintsPlaces,
  },
};

function subjectsOf(remedies: readonly Remedy[]): readonly Subject[] {
  const ids = remedies.flatMap(
    ({ id, hint }) => [remedyKinds[id][2], hint === undefined ? null : hintSubject(hint)] as const,
  );
  return [...new Set(ids)].flatMap((id) => (id === null ? [] : [subjects[id]]));
}

function hintSubject(hint: HintKey): keyof typeof subjects {
  // Buckets are spoken of with what else is said of them.
  if (hint.startsWith('remedy.hint.bucket.')) return 'storage';
  return /^remedy\.hint\.(?:files|idp|own-origin|redirect)\./.test(hint) ? 'hints-places' : 'hints';
}

/** Whether these remedies can be said. */
export function areSayable(remedies: readonly Remedy[]): boolean {
  return subjectsOf(remedies).every(({ group }) => isThere(group));
}

/** Loads the words of these remedies, with others of their kind. */
export async function loadRemedyWords(remedies: readonly Remedy[]): Promise<void> {
  await Promise.all(
    subjectsOf(remedies)
      .filter(({ group }) => !isThere(group))
      .map(async ({ group, english }) => addGroup(group, await english())),
  );
}
