import { useTranslations } from 'next-intl';

interface Props {
  number: number;
  name: string;
  nameConfirmed: boolean;
}

/** "17 Môi trường"; a name that no source gives says so. */
export function CriterionName({ number, name, nameConfirmed }: Props) {
  const t = useTranslations('words');
  return (
    <span className="inline-flex gap-2">
      <span className="min-w-[2ch] text-right font-figures">{number}</span>
      <span>
        {name}
        {nameConfirmed ? null : <span className="text-quiet"> ({t('nameUnconfirmed')})</span>}
      </span>
    </span>
  );
}
