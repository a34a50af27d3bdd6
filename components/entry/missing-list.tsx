import { useTranslations } from 'next-intl';
import { StatusSign } from '@/components/ui/status-sign';
import { vietnamese, Words } from '@/components/ui/words';
import type { Status } from '@/lib/domain/criteria/status';
import type { EntryRow } from '@/lib/features/assessments/entry-view';

interface Props {
  rows: readonly EntryRow[];
  statusOf: (row: EntryRow) => Status;
  onGo?: (item: string) => void;
}

/** What is still missing, each with how it stands and whose it is; to go there. */
export function MissingList({ rows, statusOf, onGo }: Props) {
  const t = useTranslations('entry');
  const causeWord = useTranslations('words.cause');
  return (
    <ul className="entry-missing">
      {rows.map((row) => (
        <li key={row.item}>
          <a
            href={`#tieu-chi-${row.item}`}
            onClick={(event) => {
              if (!onGo) return;
              event.preventDefault();
              onGo(row.item);
            }}
          >
            <StatusSign status={statusOf(row)} /> {row.number} <span lang="vi">{row.name}</span>
          </a>
          <span className="text-quiet">
            <Words
              of={[
                row.department ? t('department', { name: vietnamese(row.department) }) : null,
                row.cause ? (causeWord.has(row.cause) ? causeWord(row.cause) : row.cause) : null,
              ]
                .filter((one) => one !== null)
                .join(' · ')}
            />
          </span>
        </li>
      ))}
    </ul>
  );
}
