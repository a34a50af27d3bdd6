import type { Tx } from '@/lib/db/client';
import { recordBoards } from './boards';
import { recordCapital } from './capital';
import { recordCauses } from './causes';
import { recordEvents } from './events';
import { recordPetitions } from './petitions';
import { recordReportDuties } from './report-duties';
import { recordSteps } from './steps';
import { recordTasks } from './tasks';
import type { SteeringPart, SteeringPlace } from './place';

/** In the order in which one refers to another. */
const PARTS: readonly SteeringPart[] = [
  ...[recordEvents, recordBoards, recordCauses],
  ...[recordPetitions, recordTasks, recordCapital, recordReportDuties, recordSteps],
];

/** What the articles say of boards, events and what came of them, each part in its own file. */
export async function recordSteering(tx: Tx, place: Omit<SteeringPlace, 'events'>): Promise<void> {
  const events: SteeringPlace['events'] = new Map();
  for (const record of PARTS) await record(tx, { ...place, events });
}
