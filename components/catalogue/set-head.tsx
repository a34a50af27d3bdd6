import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { SetPageView } from '@/lib/features/catalogue-office/loaders';
import { showDate } from '@/lib/i18n/format';
import { PeriodOfVersion } from './period-of-version';

/** By which decision a set holds, from when to when, how large it is and what it stands on. */
export function SetHead({ view: { set, version, state, names } }: { view: SetPageView }) {
  const t = useTranslations('sets.page');
  const stateWord = useTranslations('sets.state');
  const kindWord = useTranslations('sets.kind');
  const levelWord = useTranslations('words.level');
  const none = useTranslations('sets.list');
  const indicators = version.criteria.reduce((sum, criterion) => sum + criterion.indicators.length, 0);
  return (
    <dl className="set-head">
      <Fact term={t('decision')}>
        {version.decision ? <span lang="vi">{version.decision}</span> : none('noDecision')}
        {version.issuedOn ? `, ${t('issuedOn', { day: showDate(version.issuedOn) })}` : null}
      </Fact>
      <Fact term={t('period')}>
        <PeriodOfVersion version={version} /> · {stateWord(state)}
      </Fact>
      {set.identity ? (
        <Fact term={t('size')}>{t('sizeText', { criteria: version.criteria.length, indicators })}</Fact>
      ) : null}
      <Fact term={t('kind')}>
        {levelWord(set.level)} · {kindWord(set.kind)}
      </Fact>
      {set.extendsId ? (
        <Fact term={t('extends')}>
          <a href={`/sets/${encodeURIComponent(set.extendsId)}`} lang="vi">
            {names[set.extendsId] ?? set.extendsId}
          </a>
        </Fact>
      ) : null}
      {version.note ? (
        <Fact term={t('note')}>
          <span lang="vi">{version.note}</span>
        </Fact>
      ) : null}
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-quiet">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
