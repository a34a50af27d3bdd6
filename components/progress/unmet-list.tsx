import { useTranslations } from 'next-intl';
import { StatusSign } from '@/components/ui/status-sign';
import { counts } from '@/lib/domain/progress/counting';
import type { CountingRule } from '@/lib/domain/progress/summary';
import type { CriterionRow } from '@/lib/features/progress/criterion-row';
import { CriterionName } from './criterion-name';

interface Props {
  rows: readonly CriterionRow[];
  counting: CountingRule;
  /** It has half a page only. */
  narrow?: boolean;
}

/** What a single unit still lacks, with the cause where one was given; each leads to its line below. */
export function UnmetList({ rows, counting, narrow = false }: Props) {
  const causeWord = useTranslations('words.cause');
  const unmet = rows.filter((row) => !counts(row.status, counting));
  return (
    <ul className={`gap-x-10 text-small ${narrow ? '' : 'sm:columns-2 xl:columns-3'}`}>
      {unmet.map((row) => (
        <li key={row.number} className="flex break-inside-avoid items-baseline gap-3 border-b border-rule py-1">
          <StatusSign status={row.status} />
          <a href={`#tieu-chi-${row.number}`} className="flex-1 no-underline hover:underline">
            <CriterionName {...row} />
          </a>
          {row.cause ? (
            <span className="max-w-[50%] text-right text-quiet">
              {causeWord.has(row.cause) ? causeWord(row.cause) : row.cause}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
