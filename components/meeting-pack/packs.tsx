import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Day } from '@/components/ui/day';
import { Section } from '@/components/ui/section';
import { PACK_FORMATS, type PackLine, type PacksView } from '@/lib/features/meeting-pack/view';
import { showDate, showInstant } from '@/lib/i18n/format';

/** Freezing what the meeting looks at, and what was frozen before. `form` is what freezes; it stands for who may. */
export function Packs({ view, form }: { view: PacksView; form: ReactNode }) {
  const t = useTranslations('pack');
  const base = `/units/${view.code}/meeting/packs`;
  return (
    <div className="flex flex-col gap-6">
      {view.freeze ? (
        <Section id="freeze" title={t('freezeTitle', { day: showDate(view.freeze.day) })}>
          <p className="max-w-3xl text-quiet">{view.mayFreeze ? t('freezeWhat') : t('mayNot')}</p>
          {view.mayFreeze ? form : null}
        </Section>
      ) : (
        <p className="text-quiet">{t('noSet')}</p>
      )}
      <Section id="packs" title={t('listTitle')}>
        {view.packs.length === 0 ? <p className="text-quiet">{t('none')}</p> : <PackTable base={base} view={view} />}
      </Section>
    </div>
  );
}

function PackTable({ base, view }: { base: string; view: PacksView }) {
  const t = useTranslations('pack');
  return (
    <div className="overflow-x-auto" tabIndex={0} role="group" aria-label={t('caption')}>
      <table className="data-table">
        <caption className="sr-only">{t('caption')}</caption>
        <thead>
          <tr>
            {(['takenAt', 'asOf', 'post', 'seal', 'files'] as const).map((key) => (
              <th key={key} scope="col">
                {t(`column.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.packs.map((pack) => (
            <PackRow key={pack.id} base={base} pack={pack} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PackRow({ base, pack }: { base: string; pack: PackLine }) {
  const t = useTranslations('pack');
  const at = showInstant(pack.takenAt);
  return (
    <tr>
      <th scope="row" className="whitespace-nowrap">
        <a href={`${base}/${pack.id}`} className="inline-flex min-h-6 items-center max-sm:min-h-11">
          {at}
        </a>
      </th>
      <td>
        <Day iso={pack.asOf} />
      </td>
      <td lang="vi">{pack.takenPost}</td>
      <td>
        <code>{pack.sha256.slice(0, 12)}…</code>
      </td>
      <td>
        <span className="flex gap-4">
          {PACK_FORMATS.map((format) => (
            <a
              key={format}
              href={`${base}/${pack.id}/${format}`}
              download
              aria-label={t('fileOf', { file: t(`file.${format}`), at })}
              className="inline-flex min-h-6 items-center max-sm:min-h-11"
            >
              {t(`fileShort.${format}`)}
            </a>
          ))}
        </span>
      </td>
    </tr>
  );
}
