import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { vietnamese, Words } from '@/components/ui/words';
import { Days } from './days';

interface Props {
  period: { readonly validFrom: string; readonly validTo: string | null };
  source?: string | null;
  illustrative?: boolean;
  children: ReactNode;
  /** Acts on the row; unfolded they take the whole line. */
  acts?: ReactNode;
}

/** What was said of a unit between two days, and on what it rests. */
export function DatedRow({ period, source = null, illustrative = false, children, acts }: Props) {
  const t = useTranslations('unitOffice.unit');
  return (
    <li className="flex flex-wrap items-baseline gap-x-4 border-b border-rule py-1 hover:bg-wash">
      <span className="w-52 flex-none text-small max-sm:w-full">
        <Days {...period} />
      </span>
      <span className="min-w-0 flex-1 basis-64">
        {children}
        {illustrative ? <span className="text-small text-quiet"> ({t('rowIllustrative')})</span> : null}
      </span>
      {source ? (
        <span className="min-w-0 basis-56 text-small text-quiet wrap-anywhere">
          <Words of={t('source', { source: vietnamese(source) })} />
        </span>
      ) : null}
      {acts}
    </li>
  );
}
