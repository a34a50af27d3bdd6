import { z } from 'zod';
import type { Actor } from '@/lib/domain/access/actor';
import type { GroupRow } from '@/lib/domain/criteria/catalogue/shipped-set';
import type { DraftSet } from '@/lib/domain/criteria/draft/draft-set';
import type { TagColumn, VersionRules } from '@/lib/domain/criteria/version-rules';
import { changeDraft } from './mutations';
import { code, readFields, seenDraft, text, textOrNull } from '../fields';
import type { FormValues } from '../office-state';
import { decisionFields } from '../schema';

const points = text(10)
  .transform((value) => (value === '' ? null : Number(value.replace(',', '.'))))
  .pipe(z.number(code('value_invalid')).nullable());

const headForm = z.object({
  ...seenDraft.shape,
  ...decisionFields.shape,
  /** Of a set that is there already they are fixed, and the form does not ask. */
  name: text(300).optional(),
  shortName: textOrNull(80).optional(),
  kind: z.enum(['basic', 'advanced', 'model', 'special'], code('kind_unknown')).optional(),
  note: textOrNull(2_000),
  groups: text(10_000),
  pointsMet: points,
  pointsBasically: points,
});

const TAG_FIELD = 'tagColumn:';

/** Saves what a draft says of itself. @returns the revision that now stands */
export function saveHead(actor: Actor, values: FormValues, requestId?: string): Promise<number> {
  const input = readFields(headForm, values);
  const rules = rulesOf(input, values);
  const { decision, issuedOn, validFrom, validTo, note } = input;
  return changeDraft(
    actor,
    input,
    {
      action: 'draft.head',
      change: ({ document: { head, content }, baseVersion }): DraftSet => ({
        head: baseVersion === null ? foundedHead(head, input) : head,
        content: {
          ...content,
          ...{ decision, issuedOn, validFrom, validTo, note, rules },
          startKnown: content.startKnown || validFrom !== content.validFrom,
          groups: groupsOf(content, input.groups),
        },
      }),
    },
    requestId,
  );
}

function foundedHead(head: DraftSet['head'], { name, shortName, kind }: z.infer<typeof headForm>): DraftSet['head'] {
  return {
    ...head,
    name: name ?? head.name,
    shortName: shortName === undefined ? head.shortName : shortName,
    kind: kind ?? head.kind,
  };
}

/** One line a group, in order; a line left empty is a group gone, if no criterion stands in it. */
function groupsOf({ groups, criteria }: DraftSet['content'], lines: string): GroupRow[] {
  const last = Math.max(0, ...groups.map((group) => group.position));
  const used = new Set(criteria.map((criterion) => criterion.groupPosition));
  return lines
    .split('\n')
    .map((line, index) => ({
      position: groups[index]?.position ?? last + 1 + index - groups.length,
      name: line.trim(),
    }))
    .filter(({ position, name }) => name !== '' || used.has(position));
}

function rulesOf({ pointsMet, pointsBasically }: z.infer<typeof headForm>, values: FormValues): VersionRules {
  const tagColumns: TagColumn[] = Object.entries(values)
    .filter(([name, column]) => name.startsWith(TAG_FIELD) && column !== '')
    .map(([name, column]) => ({ tag: name.slice(TAG_FIELD.length), column }));
  const judged = pointsMet === null ? null : { met: pointsMet, basically: pointsBasically ?? pointsMet };
  return { tagColumns, points: judged };
}
