'use client';

import { useTranslations } from 'next-intl';
import { TakeAway } from '@/components/take-away/take-away';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import type { FileFault, ImportPreview } from '@/lib/features/entry-import/view';
import { showCount } from '@/lib/i18n/format';

/** As many as are read at a glance; the others are folded. */
const FIRST = 20;

/** Everything that is wrong with a file, by sheet and cell, and the file with all of it marked. */
export function FaultList({ preview }: { preview: ImportPreview }) {
  const t = useTranslations('entryImport');
  const { faults, counts, isMarkable, id } = preview;
  const rest = faults.slice(FIRST);
  return (
    <Section id="loi" title={`${t('faults.title')} (${showCount(counts.faults)})`}>
      <div className="flex flex-col gap-3">
        <p role="alert" className="max-w-prose font-semibold text-not-met">
          {t('faulty', { n: counts.faults })}
        </p>
        {isMarkable ? (
          <p>
            <a href={`/api/entry-files/${id}/marked`} download>
              {t('marked.get')}
            </a>
          </p>
        ) : null}
        {rest.length > 0 ? <Kinds faults={faults} /> : null}
        <FaultTable faults={faults.slice(0, FIRST)} />
        {rest.length > 0 ? (
          <Disclosure label={t('faults.more', { n: rest.length })}>
            <FaultTable faults={rest} />
            {counts.faults > faults.length ? (
              <p className="pt-2 text-small text-quiet">{t('faults.unlisted', { n: counts.faults - faults.length })}</p>
            ) : null}
          </Disclosure>
        ) : null}
      </div>
    </Section>
  );
}

function FaultTable({ faults }: { faults: readonly FileFault[] }) {
  const t = useTranslations('entryImport');
  const words = useTranslations('errors');
  return (
    <div className="import-table">
      <TakeAway file="loi-trong-tep">
        <table className="data-table max-w-4xl">
          <caption className="sr-only">{t('faults.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('marked.sheet')}</th>
              <th scope="col">{t('marked.cell')}</th>
              <th scope="col">{t('marked.detail')}</th>
              <th scope="col">{t('marked.words')}</th>
            </tr>
          </thead>
          <tbody>
            {faults.map(({ sheet, cell, detail, code }, at) => (
              // The same cell may be wrong twice in the same way.
              <tr key={`${String(at)} ${sheet ?? ''} ${cell ?? ''}`}>
                <td>{sheet ?? t('faults.file')}</td>
                <th scope="row" className="font-figures">
                  {cell ?? t('faults.whole')}
                </th>
                <td className="import-detail">{detail}</td>
                <td>{words(code)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TakeAway>
    </div>
  );
}

/** Of very many faults most are of one kind: how many of each. */
function Kinds({ faults }: { faults: readonly FileFault[] }) {
  const t = useTranslations('entryImport');
  const words = useTranslations('errors');
  const counts = new Map<FileFault['code'], number>();
  for (const { code } of faults) counts.set(code, (counts.get(code) ?? 0) + 1);
  return (
    <div className="text-small">
      <h3 className="text-small text-quiet">{t('faults.kinds')}</h3>
      <ul>
        {[...counts]
          .sort(([, a], [, b]) => b - a)
          .map(([code, n]) => (
            <li key={code}>
              <span className="font-figures font-semibold">{showCount(n)} ×</span> {words(code)}
            </li>
          ))}
      </ul>
    </div>
  );
}
