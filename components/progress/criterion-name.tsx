import { useTranslations } from 'next-intl';

interface Props {
  number: number;
  name: string;
  nameConfirmed: boolean;
  /** In charge of it: "Sở TN&MT"; left out where nobody is named. */
  department?: string | null;
}

/** "17 Môi trường · Sở TN&MT"; a name that no source gives says so. */
export function CriterionName({ number, name, nameConfirmed, department }: Props) {
  const t = useTranslations('words');
  return (
    <span className="inline-flex gap-2">
      <span className="min-w-[2ch] text-right font-figures">{number}</span>
      <span>
        <span lang="vi">{name}</span>
        {nameConfirmed ? null : <span className="text-quiet"> ({t('nameUnconfirmed')})</span>}
        {department ? (
          <>
            {' '}
            <span className="whitespace-nowrap text-quiet">
              · <span lang="vi">{department}</span>
            </span>
          </>
        ) : null}
      </span>
    </span>
  );
}
