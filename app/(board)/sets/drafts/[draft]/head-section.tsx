import { getTranslations } from 'next-intl/server';
import { HeadForm } from '@/components/catalogue/head-form';
import { Section } from '@/components/ui/section';
import { GROUP_COLUMNS, REGION_COLUMNS } from '@/lib/domain/criteria/threshold-columns';
import { KNOWN_TAGS } from '@/lib/domain/units/known-tags';
import { saveDraftHead } from '@/lib/features/catalogue-office/actions';
import type { DraftPageView } from '@/lib/features/catalogue-office/load-draft-page';

/** What a draft says of itself. */
export async function HeadSection({ view: { record } }: { view: DraftPageView }) {
  const t = await getTranslations('sets.draft');
  const levelWord = await getTranslations('words.level');
  const columnWord = await getTranslations('sets.column');
  const { document, id, revision, baseVersion } = record;
  // The rest of the document stays here: the browser needs only what the form shows.
  const { criteria: _c, indicators: _i, thresholds: _t, conditions: _o, ...content } = document.content;
  const used = document.content.rules.tagColumns.map((rule) => rule.tag);
  return (
    <Section id="thong-tin" title={t('head')} aside={t('level', { level: levelWord(document.head.level) })}>
      <HeadForm
        action={saveDraftHead}
        draft={id}
        revision={revision}
        head={document.head}
        content={content}
        founds={baseVersion === null}
        tags={[...new Set([...used, ...KNOWN_TAGS])]}
        columns={[...REGION_COLUMNS, ...GROUP_COLUMNS].map((value) => ({ value, label: columnWord(value) }))}
      />
    </Section>
  );
}
