import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import type { OutcomeKind } from '@/lib/domain/criteria/what-if';
import type { WhatIfView } from '@/lib/features/what-if/view';
import { ActiveChanges } from './active-changes';
import { ClassForm } from './class-form';
import { CopyLink } from './copy-link';
import { IndicatorChoice } from './indicator-choice';
import { OutcomeTable } from './outcome-table';
import { ReadingNotes } from './reading-notes';
import { RefusedChanges } from './refused-changes';
import { SumsTable } from './sums-table';
import { ThresholdForm } from './threshold-form';

const KINDS: readonly OutcomeKind[] = ['lost', 'gained', 'undecided', 'shifted'];

/** Suppositions and what they come to: the sentence first, the forms beside the lists. Works without scripts. */
export function WhatIf({ view }: { view: WhatIfView }) {
  const t = useTranslations('whatif');
  const level = useTranslations('words.level')(view.level);
  const { result } = view;
  const turned = KINDS.filter((kind) => (result?.outcomes[kind].length ?? 0) > 0);
  return (
    <>
      <RefusedChanges refused={view.refused} />
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
        <div className="max-w-4xl min-w-0 flex-1 basis-80">
          <p className={result ? 'text-large' : undefined} role={result ? 'status' : undefined}>
            {result ? <span lang="vi">{unbroken(result.sentence)}</span> : t('intro', { level })}
          </p>
          <p className="text-small text-quiet">{t('notSaved')}</p>
        </div>
        {result ? <CopyLink address={view.address} label={t('copyLink')} failed={t('copyFailed')} /> : null}
      </div>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[24rem_minmax(0,1fr)] print:flex print:flex-col">
        <div className="flex flex-col gap-6">
          {view.active.length > 0 ? (
            <Section id="dang-thu" title={t('active.title')}>
              <ActiveChanges active={view.active} withoutAll={view.withoutAll} />
            </Section>
          ) : null}
          <div className="no-print flex flex-col gap-6">
            <Section id="chi-tieu" title={t('choose.title')}>
              {view.criteria.length > 0 ? (
                <div className="flex flex-col gap-4">
                  <IndicatorChoice view={view} />
                  {view.picked ? <ThresholdForm picked={view.picked} path={view.path} level={level} /> : null}
                </div>
              ) : (
                <EmptyState title={t('noIndicators')} />
              )}
            </Section>
            {view.members.length > 0 ? (
              <Section id="phan-loai" title={t('classes.title', { level })}>
                <ClassForm view={view} level={level} />
              </Section>
            ) : null}
          </div>
        </div>
        <div className="flex min-w-0 flex-col gap-6">
          {result?.sums ? (
            <Section id="tong-hop" title={t('sums.title')}>
              <SumsTable sums={result.sums} level={level} />
            </Section>
          ) : null}
          {turned.map((kind) => (
            <Section key={kind} id={kind} title={t(`outcome.${kind}`)} aside={result?.outcomes[kind].length}>
              {kind === 'undecided' ? <p className="text-small text-quiet">{t('outcome.undecidedHint')}</p> : null}
              <OutcomeTable kind={kind} outcomes={result?.outcomes[kind] ?? []} level={level} query={view.query} />
            </Section>
          ))}
          {result && turned.length === 0 ? <p>{t('outcome.none', { level })}</p> : null}
          <Section id="luu-y" title={t('notes.title')}>
            <ReadingNotes view={view} level={level} />
          </Section>
        </div>
      </div>
    </>
  );
}

/** A number and its sign of percent stay on one line. */
function unbroken(sentence: string): string {
  return sentence.replaceAll(' %', '\u00a0%');
}
