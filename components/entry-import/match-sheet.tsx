'use client';

import { useTranslations } from 'next-intl';
import { useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { Disclosure } from '@/components/ui/disclosure';
import { Field } from '@/components/ui/field';
import { Section } from '@/components/ui/section';
import { Select } from '@/components/ui/select';
import { STAGES } from '@/lib/domain/criteria/status';
import type { SheetReading } from '@/lib/features/entry-import/schema';
import type { MatchChoices, PlainView } from '@/lib/features/entry-import/view';
import { MatchColumns } from './match-columns';

interface Props {
  view: PlainView;
  choices: MatchChoices;
  /** Position of the sheet: fields of several are told apart by it. */
  at: number;
  apply: (sheet: string, reading: SheetReading) => void;
}

/** How a sheet without keys is read, to be corrected: set, stage, day, what each column is, whom unknown names mean. */
export function MatchSheet({ view, choices, at, apply }: Props) {
  const t = useTranslations('entryImport.match');
  const stageWord = useTranslations('words.stage');
  const [columns, setColumns] = useState<Readonly<Record<string, string>>>(
    Object.fromEntries(view.columns.map(({ number, meaning }) => [String(number), meaning])),
  );
  const id = (name: string) => `doc-${String(at)}-${name}`;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    apply(view.sheet, readingOf(new FormData(event.currentTarget), view, columns));
  };
  if (view.isWhole) return <p className="max-w-prose text-small text-quiet">{t('whole')}</p>;
  return (
    <Section id={id('muc')} title={t('title', { sheet: view.sheet })}>
      <form onSubmit={submit} className="flex flex-col gap-3">
        <p className="max-w-prose text-small">{t('why')}</p>
        <div className="flex flex-wrap items-end gap-3">
          <Field id={id('set')} label={t('set')}>
            <Select id={id('set')} name="set" defaultValue={view.set} className="max-w-full">
              {choices.sets.map((set) => (
                <option key={set.id} value={set.id} lang="vi">
                  {set.name}
                </option>
              ))}
            </Select>
          </Field>
          <Field id={id('stage')} label={t('stage')}>
            <Select id={id('stage')} name="stage" defaultValue={view.stage}>
              {STAGES.map((stage) => (
                <option key={stage} value={stage}>
                  {stageWord(stage)}
                </option>
              ))}
            </Select>
          </Field>
          <Field id={id('day')} label={t('day')}>
            <DateField id={id('day')} name="day" defaultValue={view.effectiveOn} required />
          </Field>
          <Field id={id('row')} label={t('heading')}>
            <Select id={id('row')} name="row" defaultValue={String(view.headingRow)}>
              {view.rows.map((row) => (
                <option key={row} value={row}>
                  {t('row', { n: row })}
                </option>
              ))}
            </Select>
          </Field>
        </div>
        {view.unknownUnits.length > 0 ? <UnknownUnits view={view} choices={choices} id={id} /> : null}
        <Disclosure label={t('columns')} open>
          <MatchColumns
            view={view}
            items={choices.items[view.set] ?? []}
            columns={columns}
            change={(column, meaning) => setColumns({ ...columns, [column]: meaning })}
          />
        </Disclosure>
        <Button type="submit" className="self-start max-sm:min-h-11">
          {t('apply')}
        </Button>
      </form>
    </Section>
  );
}

function UnknownUnits({ view, choices, id }: { view: PlainView; choices: MatchChoices; id: (name: string) => string }) {
  const t = useTranslations('entryImport.match');
  return (
    <fieldset className="flex flex-wrap gap-3">
      <legend className="pb-1 font-semibold text-not-met">{t('units')}</legend>
      {view.unknownUnits.map(({ folded, written }) => (
        <Field key={folded} id={id(`unit-${folded}`)} label={t('unitOf', { written })}>
          <Select id={id(`unit-${folded}`)} name={`unit:${folded}`} defaultValue="">
            <option value="">{t('chooseUnit')}</option>
            {choices.units.map(({ code, title }) => (
              <option key={code} value={code} lang="vi">
                {title} ({code})
              </option>
            ))}
          </Select>
        </Field>
      ))}
    </fieldset>
  );
}

function readingOf(form: FormData, view: PlainView, columns: Readonly<Record<string, string>>): SheetReading {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const headingRow = Number(text('row'));
  const stage = STAGES.find((known) => known === text('stage'));
  const named = view.unknownUnits.flatMap(({ folded }) => {
    const code = text(`unit:${folded}`);
    return code === '' ? [] : [[folded, code]];
  });
  return {
    set: text('set'),
    ...(stage ? { stage } : {}),
    effectiveOn: text('day'),
    headingRow,
    // Under another heading the columns are guessed anew.
    columns: headingRow === view.headingRow ? columns : {},
    units: { ...view.saidUnits, ...(Object.fromEntries(named) as Record<string, string>) },
  };
}
