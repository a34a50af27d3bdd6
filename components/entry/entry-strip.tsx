import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useCell } from '@/components/outbox/use-outbox';
import { SignShape } from '@/components/ui/sign-shape';
import type { Status } from '@/lib/domain/criteria/status';
import type { EntryRow, EntryView } from '@/lib/features/assessments/entry-view';
import { addressOf } from '@/lib/features/cells/cell-view';

interface Props {
  view: EntryView;
  statusOf: (row: EntryRow) => Status;
  current: number;
  onGo: (to: number) => void;
}

/** All criteria with their signs, to jump to one; the one that is seen stays in view. */
export function EntryStrip({ view, statusOf, current, onGo }: Props) {
  const t = useTranslations('entry.deck');
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const strip = list.current;
    const item = strip?.children[current] as HTMLElement | undefined;
    if (strip && item) strip.scrollTo({ left: item.offsetLeft - (strip.clientWidth - item.offsetWidth) / 2 });
  }, [current]);
  return (
    <nav aria-label={t('strip')} className="entry-strip">
      <ol ref={list}>
        {view.rows.map((row, at) => (
          <StripItem
            key={row.item}
            row={row}
            view={view}
            status={statusOf(row)}
            isCurrent={at === current}
            onGo={() => onGo(at)}
          />
        ))}
      </ol>
    </nav>
  );
}

interface ItemProps {
  row: EntryRow;
  view: EntryView;
  status: Status;
  isCurrent: boolean;
  onGo: () => void;
}

function StripItem({ row, view, status, isCurrent, onGo }: ItemProps) {
  const t = useTranslations('entry.deck');
  const statusWord = useTranslations('words.status');
  const here = useCell(addressOf(view, row.item), row.factId ?? '');
  const shown = here?.ownDay === null ? here.content.status : status;
  const isOpen = here !== null && here.phase !== 'saved';
  return (
    <li>
      <a
        href={`#tieu-chi-${row.item}`}
        aria-current={isCurrent ? 'true' : undefined}
        aria-label={t('jump', {
          name: `${row.number} ${row.name}`,
          status: statusWord(shown),
          state: here ? t(`phase.${here.phase}`) : '',
        })}
        onClick={(event) => {
          event.preventDefault();
          onGo();
        }}
      >
        <span className="font-figures" aria-hidden="true">
          {row.number}
        </span>
        <svg className="sign" viewBox="0 0 16 16" aria-hidden="true">
          <SignShape status={shown} />
        </svg>
        {isOpen ? <span className="entry-strip-open" data-phase={here.phase} aria-hidden="true" /> : null}
      </a>
    </li>
  );
}
