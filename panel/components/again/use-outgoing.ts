import { useMemo, useState } from 'preact/hooks';
import type { Analyzed } from '../../../src/analyze.ts';
import { dropDraft, keepDraft, keptDraftOf } from '../../drafts.ts';
import { draftOf, type ReadRequest, type RequestDraft, readRequest } from '../../request-draft.ts';
import { usePage } from '../../state/page-actions.ts';
import { type RequestAgain, requestAgain, type SentBody } from '../../state/request-again.ts';

/** A request that is to go out once more, as the log shows it or as a person has edited it. */
export interface Outgoing {
  /** null: it is not edited. */
  readonly editing: Editing | null;
  /** Looks up what the log holds of it, and lets it be edited. */
  edit(): Promise<void>;
  change(part: Partial<RequestDraft>): void;
  chooseFrom(url: string): void;
  /** Back to what the log shows. */
  reset(): void;
  close(): void;
  /** What would be sent. */
  request(): Promise<{ readonly request: RequestAgain; readonly body: SentBody } | null>;
}

export interface Editing {
  readonly draft: RequestDraft;
  /** As the log shows it. */
  readonly before: RequestDraft;
  readonly body: SentBody;
  readonly read: ReadRequest;
  /** URLs of documents that can make it. */
  readonly askers: readonly string[];
  /** The one that is to; null: there is none. */
  readonly from: string | null;
}

const unknown: SentBody = { kind: 'unknown' };

export function useOutgoing(item: Analyzed): Outgoing {
  const page = usePage();
  const [state, setState] = useState<Omit<Editing, 'read'> | null>(null);
  const read = useMemo(() => (state === null ? null : readRequest(state.draft)), [state?.draft]);
  const editing = state === null || read === null ? null : { ...state, read };

  async function asSent(): Promise<{ request: RequestAgain; body: SentBody }> {
    const body = (await page?.bodyOf(item)) ?? unknown;
    return { request: requestAgain(item, body.kind === 'text' ? body.text : null), body };
  }

  function set(draft: RequestDraft): void {
    if (state === null) return;
    setState({ ...state, draft });
    keepDraft(item, state.before, draft);
  }

  return {
    editing,
    async edit() {
      const [{ request, body }, askers] = await Promise.all([asSent(), page?.askersOf(item) ?? []]);
      const before = draftOf(request);
      setState({ draft: keptDraftOf(item, before), before, body, askers, from: askers[0] ?? null });
    },
    change: (part) => state !== null && set({ ...state.draft, ...part }),
    chooseFrom: (from) => state !== null && setState({ ...state, from }),
    reset() {
      if (state === null) return;
      setState({ ...state, draft: state.before });
      dropDraft(item);
    },
    close: () => setState(null),
    async request() {
      if (editing === null) return asSent();
      return 'trouble' in editing.read ? null : { request: editing.read.request, body: editing.body };
    },
  };
}
