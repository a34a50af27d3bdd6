import type { Status } from '@/lib/domain/criteria/status';
import { isMeasured, type CellSlot } from '@/lib/domain/entry/cell-slot';
import { isClosed } from '@/lib/domain/entry/give-status';
import type { ItemContent } from '@/lib/domain/entry/item-content';

interface Props {
  slot: CellSlot;
  shown: Status;
  text: string;
  claimed: ItemContent | null;
}

/** What a cell shows: the sign of a status, a value with its sign, or a text. Its words are the cell's own label. */
export function GridCell({ slot, shown, text, claimed }: Props) {
  const { field, item, present } = slot;
  if (isClosed(slot)) return <span className="eg-closed" />;
  if (field === 'cause' || field === 'note') return <span className="truncate">{text}</span>;
  if (field === 'value') return <span className="eg-value">{text}</span>;
  if (field === 'status')
    return (
      <>
        <Sign status={shown} />
        <span className="truncate">{text}</span>
      </>
    );
  const hasValue = isMeasured(item) && present.value !== null;
  return (
    <>
      {claimed && !hasValue && shown === 'not_assessed' && claimed.status !== 'not_assessed' ? (
        <Sign status={claimed.status} small />
      ) : null}
      {hasValue && shown === 'not_assessed' ? null : <Sign status={shown} />}
      {hasValue ? <span className="eg-value">{present.value}</span> : null}
    </>
  );
}

function Sign({ status, small = false }: { status: Status; small?: boolean }) {
  return (
    <svg className={small ? 'sign eg-claim' : 'sign'} aria-hidden="true">
      <use href={`#sign-${status}`} />
    </svg>
  );
}
