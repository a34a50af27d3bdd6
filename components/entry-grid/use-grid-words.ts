import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { CAUSES } from '@/lib/domain/criteria/status';
import { isMeasured, type CellSlot } from '@/lib/domain/entry/cell-slot';
import type { ItemContent } from '@/lib/domain/entry/item-content';
import { foldCell } from '@/lib/domain/entry/read-statuses';
import type { CellAt } from '@/lib/domain/entry/select';
import { FIELDS, type GridField, type GridModel } from '@/lib/features/entry-grid/grid-model';
import { readErrorCode } from '@/lib/errors';

/** The words of the grid: of a cell's place, of what it says, of a cause that was typed, of a refusal. */
export function useGridWords() {
  const t = useTranslations('grid');
  const statusWord = useTranslations('words.status');
  const causeWord = useTranslations('words.cause');
  const errorWord = useTranslations('errors');
  return useMemo(() => {
    const causes = new Map(CAUSES.map((cause) => [foldCell(causeWord(cause)), cause]));
    const causeText = (cause: string | null) => (cause === null ? '' : causeWord.has(cause) ? causeWord(cause) : cause);
    const saidOf = (slot: CellSlot, { status, value }: ItemContent) =>
      isMeasured(slot.item) && value !== null ? value : status === 'not_assessed' ? '' : statusWord(status);
    return {
      causeOf: (folded: string) => causes.get(folded) ?? null,
      causeText,
      statusText: statusWord,
      fieldText: (field: GridField) => t(`field.${field}`),
      /** "Kiên Mộc · 17 Môi trường" */
      placeText: (model: GridModel, at: CellAt) => {
        const place = model.placeOf(at);
        const { label, name } = model.itemOf(place);
        const item = `${label} ${name}`;
        if (model.view.layout !== 'fields') return `${model.unitOf(place).name} · ${item}`;
        return `${item} · ${t(`field.${FIELDS[at.column] ?? 'status'}`)}`;
      },
      /** What is copied, and what an editor is filled with. */
      cellText: (slot: CellSlot, content: ItemContent = slot.present): string => {
        switch (slot.field) {
          case 'said':
            return saidOf(slot, content);
          case 'status':
            return content.status === 'not_assessed' ? '' : statusWord(content.status);
          case 'value':
            return content.value ?? '';
          case 'cause':
            return causeText(content.cause);
          case 'note':
            return content.note ?? '';
        }
      },
      refusalText: (code: string) => {
        const known = readErrorCode(code);
        return known ? errorWord(known) : code;
      },
    };
  }, [t, statusWord, causeWord, errorWord]);
}

export type GridWords = ReturnType<typeof useGridWords>;
