import '../../missing-call-messages.ts';
import '../../styles/popover.css';
import '../../styles/list-foot.css';
import { usePage } from '../../state/page-actions.ts';
import { told } from '../../words.ts';
import { Later } from '../Later.tsx';
import { MissingCall } from './MissingCall.tsx';
import { NothingShown, type NothingShownProps } from './NothingShown.tsx';
import { useRunning } from './use-running.ts';

const loadLatePage = () => import('./LatePage.tsx').then(({ LatePage }) => LatePage);

const loadRunningLook = () => import('./RunningLook.tsx').then(({ RunningLook }) => RunningLook);

/** `empty`: nothing was captured. `searched`: a person looks for a call. `menu`: beside a list, where no line is to spare. */
export type FootPlace = 'empty' | 'searched' | 'menu';

interface Props {
  readonly place: FootPlace;
  /** There are requests, and none of them is shown. */
  readonly nothing?: NothingShownProps;
}

/** Where calls are that are not in the list. */
export function ListFoot({ place, nothing }: Props) {
  const running = useRunning();
  const usesPage = usePage() !== null;
  const look = usesPage && <Later load={loadRunningLook} props={{}} />;
  if (place === 'menu') {
    const isShort = (running?.leftOut ?? 0) > 0;
    const name = told('panel.missing-call.title');
    return (
      <>
        <button
          type="button"
          class={`icon-button missing-menu${isShort ? ' is-short' : ''}`}
          popovertarget="missing"
          title={name}
          aria-label={name}
          data-testid="missing-menu"
        >
          {isShort ? '!' : '?'}
        </button>
        <div id="missing" popover="auto" class="popover missing-popover">
          <MissingCall open />
          {look}
        </div>
      </>
    );
  }
  return (
    <>
      {nothing !== undefined && <NothingShown {...nothing} />}
      <footer class="list-foot">
        {place === 'empty' && usesPage && <Later load={loadLatePage} props={{}} />}
        <MissingCall key={place} open={place === 'searched'} />
        {look}
      </footer>
    </>
  );
}
