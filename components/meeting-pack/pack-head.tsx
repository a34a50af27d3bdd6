import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { vietnamese, Words } from '@/components/ui/words';
import type { PackLine } from '@/lib/features/meeting-pack/view';
import { PACK_FORMATS } from '@/lib/features/meeting-pack/view';
import { showInstant } from '@/lib/i18n/format';
import { PrintKey } from './print-key';

interface Props {
  base: string;
  pack: PackLine;
  isIntact: boolean;
  same: readonly PackLine[];
}

/** Who froze what when, by which seal it is known, and the files to take along. */
export function PackHead({ base, pack, isIntact, same }: Props) {
  const t = useTranslations('pack');
  const list = same.map(({ takenAt, takenPost }) =>
    t('sameOne', { at: showInstant(takenAt), post: vietnamese(takenPost) }),
  );
  return (
    <div className="pack-head flex flex-col gap-3 print:hidden">
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2">
        {PACK_FORMATS.map((format) => (
          <a
            key={format}
            href={`${base}/${pack.id}/${format}`}
            download
            className="inline-flex min-h-8 items-center max-sm:min-h-11"
          >
            {t(`file.${format}`)}
          </a>
        ))}
        <PrintKey />
        <a href={base} className="inline-flex min-h-8 items-center max-sm:min-h-11">
          {t('back')}
        </a>
      </div>
      <p>
        <Words of={t('taken', { at: showInstant(pack.takenAt), post: vietnamese(pack.takenPost) })} />{' '}
        {list.length > 0 ? <Words of={t('same', { list: list.join('; ') })} /> : null}
      </p>
      <p className="text-small">
        {t('seal')}: <code className="wrap-anywhere">{pack.sha256}</code>
        <span className="block text-quiet">
          {t('sealWhat')} {isIntact ? t('intact') : null}
        </span>
      </p>
      {isIntact ? null : <Notice urgent>{t('broken')}</Notice>}
    </div>
  );
}
