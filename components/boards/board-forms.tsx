import { useTranslations } from 'next-intl';
import { SentForm } from '@/components/forms/sent-form';
import { writeFields } from '@/components/forms/write-fields';
import { hidden, type FieldSpec } from '@/components/ui/field-spec';
import { BOARD_KINDS, BOARD_RANKS } from '@/lib/domain/steering/board';
import type { BoardForms as Choices, BoardsView, BoardView, PostView } from '@/lib/features/boards/boards-view';
import { seenBoard } from '@/lib/features/boards/seen-board';
import type { FormAction } from '@/lib/features/forms/form-state';
import { useHoldingFields } from './holding-fields';

export type BoardActions = Readonly<
  Record<'found' | 'correct' | 'addPost' | 'handOver' | 'endPost' | 'charge' | 'endCharge', FormAction>
>;

interface Props {
  at: BoardsView['at'];
  forms: Choices;
  actions: BoardActions;
}

/** A further board, at the page's unit or one below it. */
export function FoundBoard({ at, forms, actions }: Props) {
  const t = useTranslations('boards.form');
  const kind = useTranslations('boards.kind');
  const [, ...carried] = writeFields(at);
  return (
    <SentForm
      id="lap-ban"
      action={actions.found}
      fields={[
        ...carried,
        { kind: 'text', name: 'name', label: t('name'), value: '', required: true, wide: true },
        { kind: 'select', name: 'code', label: t('unit'), value: at.code, options: forms.units },
        {
          ...{ kind: 'select', name: 'kind', label: t('kind'), value: 'steering' },
          options: BOARD_KINDS.map((word) => ({ value: word, label: kind(word) })),
        },
        { kind: 'text', name: 'decision', label: t('decision'), value: '' },
        { kind: 'date', name: 'from', label: t('from'), value: at.day, required: true },
        { kind: 'date', name: 'to', label: t('to'), value: '' },
      ]}
      submit={t('found')}
      summary={t('found')}
    />
  );
}

/** What can be changed of one board, folded. */
export function BoardForms({ board, at, forms, actions }: Props & { board: BoardView }) {
  const t = useTranslations('boards.form');
  const rank = useTranslations('boards.rank');
  const { id, posts } = board;
  const holding = useHoldingFields(forms, at.day);
  const choosePost: FieldSpec = {
    ...{ kind: 'select', name: 'post', label: t('post'), value: '', required: true },
    options: [{ value: '', label: t('choose') }, ...posts.map((post) => toChoice(post, rank(post.rank), t('vacant')))],
  };
  const charges = posts.flatMap((post) => post.charges.map((charge) => ({ post, charge })));
  return (
    <details className="print:hidden">
      <summary className="inline-flex min-h-8 items-center text-small text-accent max-sm:min-h-11">
        {t('change')}
        <span className="sr-only" lang="vi">
          {' '}
          {board.name}
        </span>
      </summary>
      <div className="flex flex-col items-start gap-1 pl-4">
        <SentForm
          id={`thay-${id}`}
          action={actions.handOver}
          fields={[...writeFields(at), choosePost, ...holding]}
          submit={t('handOver')}
          summary={t('handOver')}
        />
        <SentForm
          id={`giao-${id}`}
          action={actions.charge}
          fields={[
            ...writeFields(at),
            ...hidden({ set: forms.setId }),
            choosePost,
            {
              ...{ kind: 'select', name: 'about', label: t('about'), value: '' },
              options: [{ value: '', label: t('everyUnit') }, ...forms.units],
            },
            { kind: 'text', name: 'numbers', label: t('numbers'), value: '', hint: t('numbersHint') },
            { kind: 'text', name: 'decision', label: t('decision'), value: '' },
            { kind: 'date', name: 'from', label: t('from'), value: at.day, required: true },
            { kind: 'date', name: 'to', label: t('to'), value: '' },
          ]}
          submit={t('charge')}
          summary={t('charge')}
        />
        <SentForm
          id={`them-vi-tri-${id}`}
          action={actions.addPost}
          fields={[
            ...writeFields(at),
            ...hidden({ board: id }),
            {
              ...{ kind: 'select', name: 'rank', label: t('rank'), value: 'member' },
              options: BOARD_RANKS.map((word) => ({ value: word, label: rank(word) })),
            },
            ...holding,
          ]}
          submit={t('addPost')}
          summary={t('addPost')}
        />
        {charges.length > 0 ? (
          <SentForm
            id={`thoi-giao-${id}`}
            action={actions.endCharge}
            fields={[
              ...writeFields(at),
              {
                ...{ kind: 'select', name: 'charge', label: t('whichCharge'), value: '', required: true, wide: true },
                options: [
                  { value: '', label: t('choose') },
                  ...charges.map(({ post, charge }) => ({
                    value: String(charge.id),
                    label: [
                      post.holder ?? t('vacant'),
                      charge.unit?.title ?? t('everyUnit'),
                      charge.criterion ? `${charge.criterion.number} ${charge.criterion.name}` : t('everyCriterion'),
                    ].join(' · '),
                  })),
                ],
              },
              { kind: 'date', name: 'to', label: t('lastDay'), value: at.day, required: true },
            ]}
            submit={t('endCharge')}
            summary={t('endCharge')}
          />
        ) : null}
        <SentForm
          id={`bo-vi-tri-${id}`}
          action={actions.endPost}
          fields={[
            ...writeFields(at),
            choosePost,
            { kind: 'date', name: 'to', label: t('lastDay'), value: at.day, required: true },
          ]}
          submit={t('endPost')}
          summary={t('endPost')}
        />
        <SentForm
          id={`sua-ban-${id}`}
          action={actions.correct}
          fields={[
            ...writeFields(at),
            ...hidden({ board: id, seen: seenBoard(board) }),
            { kind: 'text', name: 'name', label: t('name'), value: board.name, required: true, wide: true },
            { kind: 'text', name: 'decision', label: t('decision'), value: board.decision ?? '' },
            { kind: 'date', name: 'from', label: t('from'), value: board.from, required: true },
            { kind: 'date', name: 'to', label: t('to'), value: board.to ?? '' },
          ]}
          submit={t('correct')}
          summary={t('correct')}
        />
      </div>
    </details>
  );
}

function toChoice({ id, holder }: PostView, rank: string, vacant: string) {
  return { value: String(id), label: `${rank} · ${holder ?? vacant}` };
}
