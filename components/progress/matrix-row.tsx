import { useTranslations } from 'next-intl';
import { memo } from 'react';
import type { ReadRow } from '@/lib/charts/read-row';

interface Props {
  read: ReadRow;
  /** Position among all rows drawn. */
  at: number;
  href: string;
  size: number;
}

/** One unit's signs. A change since the comparison day is a corner of the cell; the word for it is in the cell's name. */
export const MatrixRow = memo(function MatrixRow({ read, at, href, size }: Props) {
  const word = useTranslations('words.status');
  const change = useTranslations('words.change');
  const gained = new Set(read.gained);
  const lost = new Set(read.lost);
  return (
    <tr data-r={at}>
      <th scope="row" className="matrix-unit">
        <a href={href} lang="vi">
          {read.row.name}
        </a>
      </th>
      {read.statuses.map((status, c) => {
        const mark = gained.has(c) ? 'up' : lost.has(c) ? 'down' : null;
        return (
          <td
            key={c}
            data-c={c}
            tabIndex={at === 0 && c === 0 ? 0 : -1}
            className={mark ?? undefined}
            aria-label={mark ? `${word(status)}, ${change(mark)}` : word(status)}
          >
            <svg className="sign" aria-hidden="true">
              <use href={`#sign-${status}`} />
            </svg>
          </td>
        );
      })}
      <td className="num">{read.assessed ? `${read.score}/${size}` : '–'}</td>
    </tr>
  );
});
