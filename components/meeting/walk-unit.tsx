import { useTranslations } from 'next-intl';
import { PetitionStandingMark } from '@/components/petitions/petition-standing-mark';
import { TaskStandingMark } from '@/components/tasks/task-standing-mark';
import { ChangeMark } from '@/components/ui/change-mark';
import { StatusSign } from '@/components/ui/status-sign';
import { isLacking } from '@/lib/charts/meeting/lacked-criteria';
import { petitionsTogether } from '@/lib/charts/meeting/petitions-together';
import type { MeetingUnit, MeetingView } from '@/lib/features/meeting/view';
import { showDate } from '@/lib/i18n/format';
import { VacancyWords } from './vacancy-words';
import { WalkYear } from './walk-year';

/** One unit on the wall: where it stands, where its year leads, what it lacks and why, what it waits for and owes. */
export function WalkUnit({ view, unit }: { view: MeetingView; unit: MeetingUnit }) {
  const t = useTranslations('meeting.walk');
  const { score, before, of } = unit;
  const change = score !== null && before !== null ? score - before : 0;
  return (
    <div className="walk-columns">
      <div>
        <div className="walk-stand">
          <p className="walk-score">
            {score ?? '–'}
            <span className="text-quiet">{t('of', { n: of })}</span>
            {change === 0 ? null : (
              <span className="walk-change">
                <ChangeMark change={change} />{' '}
                <span className="text-quiet">{t('since', { day: showDate(view.compareTo) })}</span>
              </span>
            )}
          </p>
          <WalkYear view={view} unit={unit} />
        </div>
        <Unmet view={view} unit={unit} />
      </div>
      <Matters view={view} unit={unit} />
    </div>
  );
}

/** What is lacking is counted apart from what nobody assessed. */
function useUnmetTitle({ score, of, unmet }: MeetingUnit): string {
  const t = useTranslations('meeting.walk');
  const lacking = unmet.filter(isLacking).length;
  const unassessed = unmet.length - lacking;
  if (score === null) return t('nobody');
  if (unmet.length === 0) return t('allMet', { n: of });
  return lacking === 0 ? t('unassessed', { n: unassessed }) : t('unmet', { n: lacking, unassessed });
}

interface Props {
  view: MeetingView;
  unit: MeetingUnit;
}

function Unmet({ view, unit }: Props) {
  const title = useUnmetTitle(unit);
  const cause = useTranslations('words.cause');
  const criteria = new Map(view.criteria.map((criterion) => [criterion.number, criterion]));
  return (
    <>
      <h3>{title}</h3>
      <ul className="walk-unmet">
        {(unit.score === null ? [] : unit.unmet).map(({ number, status, causes }) => (
          <li key={number}>
            <StatusSign status={status} />{' '}
            <span lang="vi">
              {number} {criteria.get(number)?.name}
            </span>
            <span className="text-quiet">
              {criteria.get(number)?.department ? (
                <>
                  {' · '}
                  <span lang="vi" className="whitespace-nowrap">
                    {criteria.get(number)?.department}
                  </span>
                </>
              ) : null}
              {causes.length > 0 ? ` · ${causes.map((one) => cause(one)).join('; ')}` : null}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What holds the unit back as a whole, its tasks and its petitions; those of its villages stand on their pages. */
function Matters({ view, unit }: Props) {
  const section = useTranslations('meeting');
  const cause = useTranslations('words.cause');
  const petitions = view.petitions.filter(({ code }) => code === unit.code);
  const tasks = view.tasks.filter(({ code }) => code === unit.code);
  const { vacant, causes } = unit;
  if (vacant.length + causes.length + petitions.length + tasks.length === 0) return null;
  return (
    <div className="walk-matters">
      {vacant.length > 0 ? (
        <p>
          <span className="text-not-met">{section('vacancy.label')}</span> <VacancyWords vacant={vacant} />
        </p>
      ) : null}
      {causes.length > 0 ? (
        <p>
          <span className="text-quiet">{section('walk.causes')}:</span>{' '}
          {causes.map((one) => cause(one.cause)).join('; ')}
        </p>
      ) : null}
      {tasks.length > 0 ? <h3>{section('tasks.title')}</h3> : null}
      <ul>
        {tasks.map((task) => (
          <li key={task.id}>
            <span lang="vi">{task.work}</span>{' '}
            <span className="text-quiet">
              <span lang="vi">· {task.person} · </span>
              <TaskStandingMark {...task} />
            </span>
          </li>
        ))}
      </ul>
      {petitions.length > 0 ? <h3>{section('petitions.title', { n: petitions.length })}</h3> : null}
      <ul>
        {petitionsTogether(petitions).map(({ petitions: alike, addressee, standing }) => (
          <li key={alike[0]!.id}>
            <span lang="vi">{alike.map(({ subject }) => subject).join('; ')}</span>{' '}
            <span className="text-quiet">
              <span lang="vi">→ {addressee} · </span>
              <PetitionStandingMark standing={standing} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
