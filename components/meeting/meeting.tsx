import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import { isNobodyAssessed } from '@/lib/charts/meeting/lacked-criteria';
import type { MeetingView } from '@/lib/features/meeting/view';
import { MeetingBlockers } from './meeting-blockers';
import { MeetingChanges } from './meeting-changes';
import { MeetingKeys } from './meeting-keys';
import { MeetingLacks } from './meeting-lacks';
import { MeetingLead } from './meeting-lead';
import { MeetingPetitions } from './meeting-petitions';
import { MeetingTasks } from './meeting-tasks';
import { MeetingUnits } from './meeting-units';
import { MeetingUnmet } from './meeting-unmet';

/** What a board looks at, on the screen and on one sheet: where they stand, what changed, who will miss the year, what is open. */
export function Meeting({ view, query, packHref }: { view: MeetingView; query: string; packHref: string | null }) {
  const t = useTranslations('meeting');
  return (
    <div className="meeting">
      <MeetingKeys view={view} query={query} packHref={packHref} />
      <MeetingLead view={view} query={query} />
      <div className="meeting-columns">
        <div className="meeting-column">
          <MeetingUnits view={view} query={query} />
          {isNobodyAssessed(view.units) ? null : (
            <Section id="con-thieu" title={t(view.single ? 'unmet.title' : 'lacks.title')}>
              {view.single ? <MeetingUnmet view={view} query={query} /> : <MeetingLacks view={view} query={query} />}
            </Section>
          )}
        </div>
        <div className="meeting-column">
          <MeetingChanges view={view} query={query} />
          <MeetingBlockers view={view} query={query} />
          <MeetingTasks view={view} query={query} />
          <MeetingPetitions view={view} query={query} />
        </div>
      </div>
    </div>
  );
}
