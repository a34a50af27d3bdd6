'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import type { DraftSet } from '@/lib/domain/criteria/draft/draft-set';
import { formatTyped } from '@/lib/domain/report/value-format';
import type { OfficeAction } from '@/lib/features/catalogue-office/office-state';
import { OfficeAnswer } from './office-answer';
import { OfficeField } from './office-field';
import { useOfficeForm } from './use-office-form';

interface Props {
  action: OfficeAction;
  draft: number;
  revision: number;
  head: DraftSet['head'];
  content: Omit<DraftSet['content'], 'criteria' | 'indicators' | 'thresholds' | 'conditions'>;
  /** Name and kind are still to be chosen. */
  founds: boolean;
  /** Tags that may take another column, and all columns. */
  tags: readonly string[];
  columns: readonly { readonly value: string; readonly label: string }[];
}

const KINDS = ['basic', 'advanced', 'model', 'special'] as const;

/** What a draft says of itself: name, decision, days, groups, rules. */
export function HeadForm({ action, draft, revision, head, content, founds, tags, columns }: Props) {
  const t = useTranslations('sets.form');
  const kindWord = useTranslations('sets.kind');
  const form = useOfficeForm(action);
  const { rules } = content;
  const field = (name: string) => ({ form, name, id: `head-${name}` });
  return (
    <form action={form.send} className="flex max-w-4xl flex-col gap-3">
      <input type="hidden" name="draft" value={draft} />
      <input type="hidden" name="revision" value={form.revision(revision)} />
      <div key={form.fieldsKey} className="flex flex-col gap-3">
        <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-4">
          {founds ? (
            <>
              <OfficeField {...field('name')} label={t('name')} value={head.name} required className="sm:col-span-2" />
              <OfficeField {...field('shortName')} label={t('shortName')} value={head.shortName ?? ''} />
              <OfficeField
                {...field('kind')}
                label={t('kind')}
                value={head.kind}
                options={KINDS.map((value) => ({ value, label: kindWord(value) }))}
              />
            </>
          ) : null}
          <OfficeField
            {...field('decision')}
            label={t('decision')}
            value={content.decision ?? ''}
            hint={t('decisionHint')}
          />
          <OfficeField {...field('issuedOn')} label={t('issuedOn')} value={content.issuedOn ?? ''} kind="date" />
          <OfficeField {...field('validFrom')} label={t('validFrom')} value={content.validFrom} kind="date" required />
          <OfficeField
            {...field('validTo')}
            label={t('validTo')}
            value={content.validTo ?? ''}
            kind="date"
            hint={t('validToHint')}
          />
          <OfficeField
            {...field('groups')}
            label={t('groups')}
            value={content.groups.map((group) => group.name).join('\n')}
            kind="lines"
            hint={t('groupsHint')}
            className="sm:col-span-2"
          />
          <OfficeField
            {...field('note')}
            label={t('note')}
            value={content.note ?? ''}
            kind="lines"
            className="sm:col-span-2"
          />
        </div>
        <Disclosure label={t('tagColumns')} open={rules.tagColumns.length > 0 || rules.points !== null}>
          <div className="grid gap-x-4 gap-y-3 sm:grid-cols-2 lg:grid-cols-4">
            {tags.map((tag) => (
              <OfficeField
                key={tag}
                {...field(`tagColumn:${tag}`)}
                label={tag}
                value={rules.tagColumns.find((rule) => rule.tag === tag)?.column ?? ''}
                options={[{ value: '', label: t('noColumn') }, ...columns]}
              />
            ))}
            <OfficeField
              {...field('pointsMet')}
              label={t('pointsMet')}
              value={rules.points ? formatTyped(rules.points.met) : ''}
              hint={t('pointsHint')}
            />
            <OfficeField
              {...field('pointsBasically')}
              label={t('pointsBasically')}
              value={rules.points ? formatTyped(rules.points.basically) : ''}
            />
          </div>
        </Disclosure>
      </div>
      <OfficeAnswer form={form} draft={draft} />
      <Button type="submit" look="main" disabled={form.pending} className="self-start">
        {t('save')}
      </Button>
    </form>
  );
}
