import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useState } from 'react';
import { Button } from '@/components/ui/button';
import { CONTROL } from '@/components/ui/control';
import { Field } from '@/components/ui/field';
import { Select } from '@/components/ui/select';
import { CAUSES, type Status } from '@/lib/domain/criteria/status';
import { giveStatus } from '@/lib/domain/entry/give-status';
import type { CellAt } from '@/lib/domain/entry/select';
import { StatusChoice } from '../entry/status-choice';
import { Dialog } from '@/components/ui/dialog';
import type { GridStore } from './grid-store';
import type { GridWords } from './use-grid-words';

interface Props {
  store: GridStore;
  at: CellAt;
  words: GridWords;
  onClose: () => void;
}

/** One cell with all that can be said of it: by F2, by a tap, and where a reason is asked for. */
export function CellChooser({ store, at, words, onClose }: Props) {
  const t = useTranslations('grid');
  const entry = useTranslations('entry');
  const id = useId();
  const slot = store.slotAt(at);
  const asked = store.isAskedAt(at);
  const isCriterion = slot.item.kind === 'criterion';
  const [status, setStatus] = useState<Status>(slot.present.status);
  const [refusal, setRefusal] = useState<string | null>(null);
  const missing = status === 'not_met' || status === 'basically_met';
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const given = giveStatus(slot, [status]);
    if (given.kind === 'refused') return setRefusal(words.refusalText(given.code));
    const content = given.kind === 'understood' ? given.content : slot.present;
    const textOf = (name: string) => {
      const text = form.get(name);
      return typeof text === 'string' && text.trim() !== '' ? text.normalize('NFC').trim() : null;
    };
    const remarks = isCriterion ? { note: textOf('note'), cause: missing ? textOf('cause') : null } : {};
    onClose();
    store.write([{ at, reading: { kind: 'understood', content: { ...content, ...remarks } } }]);
  };
  return (
    <Dialog title={words.placeText(store.model, at)} onClose={onClose}>
      <form className="flex flex-col gap-3" onSubmit={submit}>
        {asked ? <p className="text-small font-semibold text-basically">{t('line.reason')}</p> : null}
        <div
          onChange={(event) => {
            const { value } = event.target as HTMLInputElement;
            setStatus((value || 'not_assessed') as Status);
          }}
        >
          <StatusChoice
            name="status"
            legend={words.placeText(store.model, at)}
            value={slot.present.status}
            known
            disabled={false}
          />
        </div>
        {refusal ? (
          <p role="alert" className="text-small font-semibold text-not-met">
            {refusal}
          </p>
        ) : null}
        {isCriterion && missing ? (
          <Field id={`${id}-cause`} label={entry('cause')} error={null}>
            <Select id={`${id}-cause`} name="cause" defaultValue={slot.present.cause ?? ''} className="w-full">
              <option value="">{entry('causeNone')}</option>
              {CAUSES.map((cause) => (
                <option key={cause} value={cause}>
                  {words.causeText(cause)}
                </option>
              ))}
            </Select>
          </Field>
        ) : null}
        {isCriterion ? (
          <Field id={`${id}-note`} label={asked ? entry('noteReason') : entry('note')} error={null}>
            <textarea
              id={`${id}-note`}
              name="note"
              rows={2}
              maxLength={2_000}
              defaultValue={slot.present.note ?? ''}
              data-first={asked ? '' : undefined}
              className={`${CONTROL} w-full`}
              onKeyDown={(event) => {
                if (event.code !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
                event.preventDefault();
                event.currentTarget.form?.requestSubmit();
              }}
            />
          </Field>
        ) : null}
        <p className="flex flex-wrap gap-2">
          <Button type="submit" look="main" className="max-sm:min-h-11">
            {t('keep')}
          </Button>
          <Button onClick={onClose} className="max-sm:min-h-11">
            {t('cancel')}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}
