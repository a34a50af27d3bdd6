import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { CriterionName } from '@/components/progress/criterion-name';
import { unitHref } from '@/lib/charts/unit-href';
import type { SideLine } from '@/lib/charts/side-model';
import type { CompareView } from '@/lib/features/compare/view';
import { compareHref } from './compare-href';

interface Props {
  caption: string;
  view: CompareView;
  columns: readonly { readonly code: string; readonly name: string; readonly without: string }[];
  /** `skip`: a drawing, whose numbers stand elsewhere. */
  figures: readonly { readonly label: string; readonly skip?: boolean; readonly cells: readonly ReactNode[] }[];
  lines: readonly SideLine<ReactNode>[];
}

/** Units as columns, what is said of them as rows; where they differ the row says so. */
export function SideTable({ caption, view, columns, figures, lines }: Props) {
  const t = useTranslations('compare.side');
  return (
    <div className="compare-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="data-table side-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <a href={compareHref(view, { differing: !view.differing })} className="no-print" data-take="skip">
                {t(view.differing ? 'all' : 'onlyDiffering')}
              </a>
            </th>
            {columns.map(({ code, name, without }) => (
              <th key={code} scope="col">
                <a href={unitHref(code, view.query)} lang="vi" className="font-semibold">
                  {name}
                </a>{' '}
                <a
                  href={without}
                  aria-label={t('without', { name })}
                  className="side-without no-print"
                  data-take="skip"
                >
                  ×
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map(({ label, cells, skip }) => (
            <tr key={label} data-take={skip ? 'skip' : undefined}>
              <th scope="row">{label}</th>
              {cells.map((cell, at) => (
                <td key={columns[at]?.code}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tbody>
          {lines.map(({ number, name, nameConfirmed, cells, differs }) => (
            <tr key={number} className={differs && columns.length > 1 ? 'side-differs' : undefined}>
              <th scope="row">
                <CriterionName number={number} name={name} nameConfirmed={nameConfirmed} />
                {differs && columns.length > 1 ? <span className="sr-only"> ({t('differs')})</span> : null}
              </th>
              {cells.map((cell, at) => (
                <td key={columns[at]?.code}>{cell}</td>
              ))}
            </tr>
          ))}
          {lines.length === 0 ? (
            <tr>
              <td colSpan={columns.length + 1} className="text-quiet">
                {t('noDifference')}
              </td>
            </tr>
          ) : null}
        </tbody>
      </table>
    </div>
  );
}
