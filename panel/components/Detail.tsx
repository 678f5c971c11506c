import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Analyzed } from '../../src/analyze.ts';
import { TABS, type Tab } from '../state/store.ts';
import '../styles/opened.css';
import { usePage } from '../state/page-actions.ts';
import { told } from '../words.ts';
import type { AgainProps } from './again/props.ts';
import { Boundary } from './Boundary.tsx';
import { loadAgain, useFirstScreen } from './first-screen.ts';
import { FixBox } from './fix/FixBox.tsx';
import { CloseIcon } from './icons.tsx';
import { Later } from './Later.tsx';
import { TabList } from './TabList.tsx';
import { Value } from './Value.tsx';
import { WhyTab } from './why/WhyTab.tsx';

export interface DetailProps {
  readonly item: Analyzed;
  /** The whole log: a server is fixed for all of it. */
  readonly all: readonly Analyzed[];
  /** The requests chosen together in the list, in the order they started; empty: the item alone. */
  readonly chosen: readonly Analyzed[];
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
  readonly onClose: () => void;
  /** Not there: nothing can be sent. */
  readonly again?: AgainProps;
  /** What is said before all else, whatever the tab. */
  readonly children?: ComponentChildren;
}

const loadHeaders = () => import('./headers/HeadersTab.tsx').then(({ HeadersTab }) => HeadersTab);

const loadFix = () => import('./fix/FixTab.tsx').then(({ FixTab }) => FixTab);

const loadTest = () => import('./test/TestTab.tsx').then(({ TestTab }) => TestTab);

const loadWhatIf = () => import('./what-if/WhatIfTab.tsx').then(({ WhatIfTab }) => WhatIfTab);

export function Detail({ item, all, chosen, tab, onTab, onClose, again, children }: DetailProps) {
  const { request, url } = item.exchange.hops[0];
  const page = usePage();
  const shown = useFirstScreen(item, all);
  const label = told('panel.detail.close');
  const items = useMemo((): readonly [Analyzed, ...Analyzed[]] => {
    const [first, ...others] = chosen;
    return first === undefined ? [item] : [first, ...others];
  }, [item, chosen]);
  return (
    <section class="detail" data-testid="detail" aria-label={told('panel.detail.name')}>
      <div class="detail-head">
        <TabList tabs={TABS} selected={tab} nameOf={(each) => told(`panel.tab.${each}`)} onSelect={onTab} />
        <button type="button" class="icon-button close" title={label} aria-label={label} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the panel scrolls, so the keyboard has to reach it. */}
      <div class="tab-panel" role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`} tabIndex={0}>
        {children}
        <p class="subject">
          <Value of={`${request.method} ${url}`} />
        </p>
        <Boundary subject={item} fallback={<p role="alert">{told('panel.detail.broken')}</p>}>
          {tab === 'why' && shown !== null && (
            <WhyTab item={shown} fix={<FixBox item={shown} all={all} again={again} onTab={onTab} />}>
              {again !== undefined && page !== null && <Later load={loadAgain} props={again} />}
            </WhyTab>
          )}
          {tab === 'fix' && <Later load={loadFix} props={{ item, all, again }} />}
          {tab === 'headers' && <Later load={loadHeaders} props={{ item }} />}
          {tab === 'what-if' && <Later load={loadWhatIf} props={{ item }} />}
          {tab === 'test' && <Later load={loadTest} props={{ items }} />}
        </Boundary>
      </div>
    </section>
  );
}
