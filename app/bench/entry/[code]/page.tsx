import EntryPage from '@/app/(board)/entry/[code]/page';
import type { UnitPageProps } from '@/app/(board)/load-unit-page';
import { IDLE } from '@/lib/features/assessments/save-state';
import { answerNothing, saveNothing } from '../../actions';

/** The entry page with two empty actions on it, to be measured beside the real one. */
export default function EntryBenchPage(props: UnitPageProps) {
  return (
    <>
      <EntryPage {...props} />
      <form hidden action={saveNothing.bind(null, IDLE)} />
      <form hidden action={answerNothing.bind(null, IDLE)} />
    </>
  );
}
