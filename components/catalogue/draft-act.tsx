'use client';

import { Button } from '@/components/ui/button';
import type { OfficeAction } from '@/lib/features/catalogue-office/office-state';
import { OfficeAnswer } from './office-answer';
import { useOfficeForm } from './use-office-form';

interface Props {
  action: OfficeAction;
  draft: number;
  revision: number;
  submit: string;
  /** What the act takes besides the draft. */
  fields?: Readonly<Record<string, string>>;
  look?: 'main' | 'plain' | 'bare';
}

/** One key that does one thing to a draft. */
export function DraftAct({ action, draft, revision, submit, fields = {}, look = 'plain' }: Props) {
  const form = useOfficeForm(action);
  return (
    <form action={form.send} className="flex flex-col gap-2">
      <input type="hidden" name="draft" value={draft} />
      <input type="hidden" name="revision" value={form.revision(revision)} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" look={look} disabled={form.pending} className="self-start">
        {submit}
      </Button>
      <OfficeAnswer form={form} draft={draft} />
    </form>
  );
}
