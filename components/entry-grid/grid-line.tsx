import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { vietnamese, Words } from '@/components/ui/words';
import { evaluate, thresholdFor } from '@/lib/domain/criteria/evaluate';
import type { CellSlot } from '@/lib/domain/entry/cell-slot';
import { isOneCell, rangeOf } from '@/lib/domain/entry/select';
import { writeReason } from '@/lib/domain/report/evaluation-reason';
import { parseTypedNumber } from '@/lib/domain/report/parse-number';
import type { ReasonWords } from '@/lib/domain/report/reason-words';
import { formatThreshold } from '@/lib/domain/report/value-format';
import { isOpen } from '@/lib/features/entry-grid/grid-model';
import { showTime } from '@/lib/i18n/format';
import { langOf } from '@/lib/i18n/lang-of';
import { reasonWordsOf } from '@/lib/i18n/reason-words';
import type { GridStore } from './grid-store';
import type { GridWords } from './use-grid-words';

interface Props {
  store: GridStore;
  words: GridWords;
  /** What an editor refused; said until it is put right. */
  refusal: string | null;
}

/** The cell of the focus in words: what it says, against which threshold, what became of it and why it is locked. */
export function GridLine({ store, words, refusal }: Props) {
  const t = useTranslations('grid.line');
  const entry = useTranslations('entry');
  const reasonWords = reasonWordsOf(useTranslations('words.reason'));
  useSyncExternalStore(store.subscribe, store.version, () => 0);
  const { model, selection } = store;
  const at = selection.focus;
  if (model.rows === 0 || model.columns === 0) return null;
  const place = model.placeOf(at);
  const slot = store.slotAt(at);
  const state = store.stateOf(place);
  const status = words.statusText(store.statusAt(slot));
  const text = words.cellText(slot);
  const { claimed } = model.pageItem(place);
  const { top, bottom, left, right } = rangeOf(selection);
  const parts = [
    text !== '' && text !== status ? `${text} (${status})` : text || status,
    ...(claimed
      ? [
          t('claimed', {
            what: words.cellText({ ...slot, field: 'said' }, claimed) || words.statusText(claimed.status),
          }),
        ]
      : []),
    ...thresholdOf(
      slot,
      (threshold) => entry('threshold', { threshold: vietnamese(threshold) }),
      entry('thresholdUnknown'),
      reasonWords,
    ),
    ...(slot.present.note && slot.field !== 'note' ? [t('note', { note: vietnamese(slot.present.note) })] : []),
    ...(isOneCell(selection) ? [] : [t('cells', { n: (bottom - top + 1) * (right - left + 1) })]),
  ];
  return (
    <div className="eg-line" aria-live="polite">
      <p>
        <span className="font-semibold" lang="vi">
          {words.placeText(model, at)}
        </span>
        : <Words of={parts.join(' · ')} />
      </p>
      <p>{outcome()}</p>
    </div>
  );

  function outcome() {
    if (refusal !== null) return <span className="font-semibold text-not-met">{refusal}</span>;
    if (!isOpen(slot)) {
      const computed = slot.item.kind === 'indicator' && slot.item.rule.kind === 'lower_share';
      const code = slot.locked ?? (computed ? 'value_computed' : 'field_closed');
      return <span className="text-quiet">{entry('state.locked', { why: words.refusalText(code) })}</span>;
    }
    const phase = store.phaseOf(place);
    if (phase === null) return null;
    if (phase === 'saved') {
      return <span className="text-met">{entry('state.saved', { time: state?.at ? showTime(state.at) : '' })}</span>;
    }
    if (phase === 'refused') {
      const code = state?.refusal?.code ?? 'internal';
      const why = code === 'reason_missing' ? t('reason') : entry('state.refused', { why: words.refusalText(code) });
      return <span className="font-semibold text-not-met">{why}</span>;
    }
    if (phase === 'conflict')
      return (
        <span className="font-semibold text-not-met">
          {t('conflict')} <a href="/outbox">{t('decide')}</a>
        </span>
      );
    if (phase === 'waiting') return <span className="text-basically">{entry('state.waiting')}</span>;
    return <span className="text-quiet">{entry('state.saving')}</span>;
  }
}

function thresholdOf(
  slot: CellSlot,
  word: (threshold: string) => string,
  unknown: string,
  reasonWords: ReasonWords,
): string[] {
  const { item, keys, points, present } = slot;
  if (item.kind !== 'indicator' || item.rule.kind === 'boolean' || item.rule.kind === 'text') return [];
  const rule = { ...item.rule, unit: item.unit };
  const text = formatThreshold(rule, thresholdFor(item.rule, keys));
  if (text === null) return [unknown];
  const typed = present.value === null ? null : parseTypedNumber(present.value);
  const measured = typed?.kind === 'number' ? typed.value : null;
  const reason =
    measured === null
      ? null
      : writeReason(rule, measured, evaluate(item.rule, measured, keys, points), points, reasonWords);
  const said = reason && langOf(reason) ? [vietnamese(reason)] : reason ? [reason] : [];
  return reason?.includes(text) ? said : [word(text), ...said];
}
