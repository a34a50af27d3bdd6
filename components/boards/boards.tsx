import { useTranslations } from 'next-intl';
import { Vacancies } from '@/components/events/vacancies';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import type { BoardsView } from '@/lib/features/boards/boards-view';
import { AnswerTable } from './answer-table';
import { type BoardActions, BoardForms, FoundBoard } from './board-forms';
import { BoardSection } from './board-section';

/** The boards of a unit: vacant posts first, then each board, then who answers for which commune and criterion. */
export function Boards({ view, actions }: { view: BoardsView; actions: BoardActions }) {
  const t = useTranslations('boards');
  const { at, boards, vacancies, ofUnits, ofCriteria, forms } = view;
  return (
    <div className="flex flex-col gap-8">
      <div className="flex flex-col gap-3">
        <p className="text-large font-semibold">{t('total', { n: boards.length })}</p>
        <Vacancies rows={vacancies} boardsHref={null} />
        {forms ? <FoundBoard at={at} forms={forms} actions={actions} /> : null}
        {boards.length === 0 ? (
          <EmptyState title={t('empty')}>{t(forms ? 'emptyWrite' : 'emptyRead')}</EmptyState>
        ) : null}
      </div>
      {boards.map((board) => (
        <BoardSection key={board.id} board={board}>
          {forms ? <BoardForms board={board} at={at} forms={forms} actions={actions} /> : null}
        </BoardSection>
      ))}
      {ofUnits.length > 0 ? (
        <Section id="phu-trach-xa" title={t('ofUnits')}>
          <AnswerTable rows={ofUnits} head={t('column.unit')} file="phu-trach-xa" />
        </Section>
      ) : null}
      {ofCriteria.length > 0 ? (
        <Section id="phu-trach-tieu-chi" title={t('ofCriteria')}>
          <AnswerTable rows={ofCriteria} head={t('column.criterion')} file="phu-trach-tieu-chi" />
        </Section>
      ) : null}
    </div>
  );
}
