import type { Annex, DocumentColumn } from '@/lib/domain/office-document/document';
import { formatOfficialDate } from '@/lib/domain/report/format';
import type { LastWord, MeetingTask, MeetingView } from '../meeting/view';
import { PETITION_WORDS, TASK_WORDS } from './words';

const left = (title: string, width: number): DocumentColumn => ({ title, width, align: 'left' });
const centre = (title: string, width: number): DocumentColumn => ({ title, width, align: 'center' });

/** What units asked for and still wait for. */
export function petitionsAnnex({ petitions }: MeetingView): Annex {
  return {
    title: 'Kiến nghị đang chờ giải quyết',
    sheet: 'Kiến nghị',
    legend: null,
    table: {
      columns: [
        centre('TT', 4),
        left('Nơi kiến nghị', 18),
        left('Nội dung', 25),
        centre('Tiêu chí', 6),
        left('Gửi đến', 15),
        centre('Ngày nêu', 9),
        centre('Số ngày chờ', 7),
        left('Tình trạng', 12),
        left('Trả lời gần nhất', 16),
      ],
      rows: petitions.map((one, at) => [
        at + 1,
        one.raisedBy.endsWith(one.unit) ? one.raisedBy : `${one.raisedBy}, ${one.unit}`,
        one.subject,
        one.criterion,
        one.addressee,
        formatOfficialDate(one.raisedOn),
        one.daysOpen,
        PETITION_WORDS[one.standing] + (one.condition ? `: ${one.condition}` : ''),
        wordText(one.lastReply),
      ]),
    },
  };
}

/** Tasks of the last conclusion and what is still open: person, work, responsibility, deadline, and how it stands. */
export function tasksAnnex({ tasks }: MeetingView): Annex {
  return {
    title: 'Tình hình thực hiện nhiệm vụ sau kết luận',
    sheet: 'Nhiệm vụ',
    legend: null,
    table: {
      columns: [
        centre('TT', 4),
        left('Nơi thực hiện', 13),
        left('Nhiệm vụ', 26),
        left('Người thực hiện', 14),
        left('Trách nhiệm', 24),
        centre('Thời hạn', 11),
        left('Tình trạng', 12),
        left('Báo cáo gần nhất', 16),
      ],
      rows: tasks.map((task, at) => [
        at + 1,
        task.unit,
        task.work,
        task.person,
        task.responsibility,
        `${task.exclusive ? 'trước ' : ''}${formatOfficialDate(task.deadline)}`,
        standingText(task),
        wordText(task.lastReport),
      ]),
    },
  };
}

/** "quá hạn 12 ngày" */
export function standingText({ standing, daysLate }: MeetingTask): string {
  return TASK_WORDS[standing] + (standing === 'overdue' && daysLate > 0 ? ` ${String(daysLate)} ngày` : '');
}

function wordText(word: LastWord | null): string | null {
  return word && `${word.by}, ${formatOfficialDate(word.on)}: ${word.words}`;
}
