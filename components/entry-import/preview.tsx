'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { vietnamese, Words } from '@/components/ui/words';
import type { SheetReading } from '@/lib/features/entry-import/schema';
import type { ImportPreview } from '@/lib/features/entry-import/view';
import { showDate } from '@/lib/i18n/format';
import { ChangeList } from './change-list';
import { ConflictChoice, type Sides } from './conflict-choice';
import { FaultList } from './fault-list';
import { MatchSheet } from './match-sheet';
import { useCounts } from './use-counts';

interface Props {
  preview: ImportPreview;
  correct: (sheets: Readonly<Record<string, SheetReading>>) => void;
  record: (sides: Sides) => void;
  restart: () => void;
}

/** What a file would do: how much of what, what is wrong, what others changed, and every change. */
export function Preview({ preview, correct, record, restart }: Props) {
  const t = useTranslations('entryImport');
  const stageWord = useTranslations('words.stage');
  const countsOf = useCounts();
  const [sides, setSides] = useState<Sides>({ all: null, cells: {} });
  const { counts, sheets, plain, choices, units, name } = preview;
  const conflicts = units.flatMap(({ changes }) => changes.filter(({ kind }) => kind === 'conflict'));
  const sideOf = (key: string) => sides.cells[key] ?? sides.all;
  const undecided = conflicts.filter(({ key }) => sideOf(key) === null).length;
  const n = counts.new + counts.changed + conflicts.filter(({ key }) => sideOf(key) === 'file').length;
  const isEmpty = counts.new + counts.changed + counts.conflict === 0;
  return (
    <div className="flex flex-col gap-6">
      <div className="flex flex-col gap-2">
        <h3 className="text-body break-words">
          <Words of={t('previewTitle', { name: vietnamese(name) })} />
        </h3>
        <p role="status" className="text-large">
          {countsOf(counts) || t('empty')}
        </p>
        {sheets.map((sheet) => (
          <p key={sheet.name} className="text-small text-quiet">
            <Words
              of={t('sheet', {
                ...{ sheet: vietnamese(sheet.name), set: vietnamese(sheet.set) },
                ...{ stage: stageWord(sheet.stage), day: showDate(sheet.effectiveOn) },
              })}
            />
          </p>
        ))}
        {isEmpty && counts.faults === 0 && counts.same > 0 ? <p>{t('nothing')}</p> : null}
        {preview.imports ? <Notice>{t('importing')}</Notice> : null}
        <div className="flex flex-wrap items-center gap-3 pt-1">
          {isEmpty || counts.faults > 0 ? null : (
            <Button look="main" disabled={undecided > 0} onClick={() => record(sides)} className="max-sm:min-h-11">
              {t('record', { n })}
            </Button>
          )}
          <Button onClick={restart} className="max-sm:min-h-11">
            {t('another')}
          </Button>
          {isEmpty || counts.faults > 0 ? null : (
            <span className="text-small text-quiet">
              {undecided > 0 ? t('conflict.undecided', { n: undecided }) : t('allOrNothing')}
            </span>
          )}
        </div>
      </div>
      {counts.faults > 0 ? <FaultList preview={preview} /> : null}
      {choices === null
        ? null
        : plain.map((view, at) => (
            <MatchSheet
              key={`${view.sheet} ${view.set} ${String(view.headingRow)} ${JSON.stringify(view.columns)}`}
              view={view}
              choices={choices}
              at={at}
              apply={(sheet, reading) => correct({ [sheet]: reading })}
            />
          ))}
      <ConflictChoice units={units} sides={sides} change={setSides} />
      <ChangeList units={units} />
    </div>
  );
}
