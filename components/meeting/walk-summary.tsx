import { useTranslations } from 'next-intl';
import { FigureLine } from '@/components/progress/figure-line';
import { isNobodyAssessed, lackedCriteria } from '@/lib/charts/meeting/lacked-criteria';
import { countTasks, TASK_STANDINGS } from '@/lib/domain/steering/task-standing';
import type { MeetingView } from '@/lib/features/meeting/view';
import { showCount, showDate } from '@/lib/i18n/format';

const LACKS = 8;

/** The first slide: the sentence, the days that are left, what is lacking most, what is open. */
export function WalkSummary({ view, shown }: { view: MeetingView; shown: number }) {
  const t = useTranslations('meeting');
  const walk = useTranslations('meeting.walk');
  const word = useTranslations('words.level')(view.set.level);
  const standing = useTranslations('tasks.standing');
  const counts = countTasks(view.tasks.map((task) => task.standing));
  const isUnknown = isNobodyAssessed(view.units);
  const lacked = isUnknown ? [] : lackedCriteria(view.criteria, view.units);
  return (
    <>
      {view.sentence === null ? null : (
        <p lang="vi" className="walk-sentence">
          {view.sentence}
        </p>
      )}
      <div className="meeting-figures">
        <FigureLine figures={view.figures} level={view.set.level} restricted={view.sentence === null} />
        <p className="meeting-countdown">
          <span className="text-large font-semibold">{t('lead.days', { n: view.countdown.days })}</span>
          <span className="text-small text-quiet">{t('lead.to', { day: showDate(view.countdown.to) })}</span>
        </p>
      </div>
      <div className="walk-columns">
        <div>
          <h3>
            {lacked.length > LACKS ? walk('lacks', { n: LACKS, of: lacked.length, level: word }) : t('lacks.title')}
          </h3>
          {lacked.length === 0 ? <p>{isUnknown ? walk('nobody') : t('lacks.none')}</p> : null}
          <ul>
            {lacked.slice(0, LACKS).map(({ criterion, lacking, unassessed }) => (
              <li key={criterion.number}>
                <span lang="vi">
                  {criterion.number} {criterion.name}
                </span>
                :{' '}
                {lacking.length > 0
                  ? `${showCount(lacking.length)} ${word}`
                  : t('lacks.unassessed', { n: showCount(unassessed.length) })}
                {criterion.department ? (
                  <span lang="vi" className="text-quiet">
                    {' '}
                    ({criterion.department})
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h3>{walk('matters')}</h3>
          <ul>
            {TASK_STANDINGS.filter((one) => counts[one] > 0).map((one) => (
              <li key={one}>
                {t('tasks.title')} · {standing(one).toLocaleLowerCase('vi')}: {counts[one]}
              </li>
            ))}
            <li>{t('petitions.title', { n: showCount(view.petitions.length) })}</li>
          </ul>
        </div>
      </div>
      <p className="walk-foot">
        {shown < view.units.length ? `${walk('left', { n: view.units.length - shown, of: view.units.length })} ` : null}
        {walk('keys')}
      </p>
    </>
  );
}
