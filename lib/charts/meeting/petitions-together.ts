import { groupBy } from '@/lib/domain/group-by';
import type { MeetingPetition } from '@/lib/features/meeting/view';

/** Petitions that one body raised to one other on one day and that stand alike: said once. */
export interface PetitionGroup extends Pick<
  MeetingPetition,
  'raisedBy' | 'addressee' | 'standing' | 'daysOpen' | 'condition'
> {
  readonly petitions: readonly MeetingPetition[];
}

/** In the order of the first of each group. */
export function petitionsTogether(petitions: readonly MeetingPetition[]): PetitionGroup[] {
  const alike = ({ code, raisedBy, addressee, raisedOn, standing, condition }: MeetingPetition) =>
    JSON.stringify([code, raisedBy, addressee, raisedOn, standing, condition]);
  return [...groupBy(petitions, alike).values()].map((group) => {
    const { raisedBy, addressee, standing, daysOpen, condition } = group[0]!;
    return { raisedBy, addressee, standing, daysOpen, condition, petitions: group };
  });
}
