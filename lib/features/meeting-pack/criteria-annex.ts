import { lackedCriteria, type LackedCriterion } from '@/lib/charts/meeting/lacked-criteria';
import { ownNote } from '@/lib/charts/meeting/own-note';
import { CAUSE_WORDS } from '@/lib/domain/entry-sheet/words';
import type { Annex } from '@/lib/domain/office-document/document';
import { levelWord } from '@/lib/domain/units/level-word';
import type { MeetingView } from '../meeting/view';

/** Criteria that are lacked, who is in charge, where, and why. */
export function criteriaAnnex(view: MeetingView): Annex {
  const word = levelWord(view.set.level);
  return {
    title: 'Tiêu chí chưa đạt theo cơ quan phụ trách và nguyên nhân',
    sheet: 'Cơ quan, nguyên nhân',
    legend: 'Trong ngoặc là nguyên nhân đã ghi nhận; không có ngoặc: chưa nêu nguyên nhân.',
    table: {
      columns: [
        { title: 'Số', width: 4, align: 'center' },
        { title: 'Tiêu chí', width: 17, align: 'left' },
        { title: 'Cơ quan phụ trách', width: 13, align: 'left' },
        { title: `Số ${word} chưa đạt`, width: 7, align: 'center' },
        { title: `Số ${word} chưa đánh giá`, width: 8, align: 'center' },
        { title: `Các ${word} chưa đạt`, width: 52, align: 'left' },
      ],
      rows: byDepartment(lackedCriteria(view.criteria, view.units)).map((lacked) => [
        lacked.criterion.number,
        lacked.criterion.name,
        lacked.criterion.department ?? 'chưa phân công',
        lacked.lacking.length,
        lacked.unassessed.length,
        placesText(lacked),
      ]),
    },
  };
}

/** Whose criteria they are; those of nobody last. */
function byDepartment(lacked: readonly LackedCriterion[]): LackedCriterion[] {
  const name = ({ criterion }: LackedCriterion) => criterion.department ?? '\uffff';
  return [...lacked].sort((a, b) => name(a).localeCompare(name(b), 'vi'));
}

function placesText({ lacking }: LackedCriterion): string | null {
  const places = lacking.map(({ unit, cell }) => {
    const causes = cell.causes.map((cause) => CAUSE_WORDS[cause]);
    const why = [causes.join(', '), ownNote(cell.note, causes)].filter(Boolean).join(': ');
    return why ? `${unit.name} (${why})` : unit.name;
  });
  return places.join('; ') || null;
}
