import { petitionsTogether, type PetitionGroup } from '@/lib/charts/meeting/petitions-together';
import type { Block } from '@/lib/domain/office-document/document';
import { formatCount, formatOfficialDate } from '@/lib/domain/report/format';
import type { MeetingTask, MeetingView } from '../meeting/view';
import { standingText } from './matters-annexes';
import { PETITION_WORDS, TASK_WORDS } from './words';

/** So many stand in the report, all in the annexes. */
const MOST = 6;
const STANDINGS = ['overdue', 'due_soon', 'on_time', 'reported', 'done', 'withdrawn'] as const;

/** IV and V: what units wait for, and what became of the last conclusion. */
export function mattersPart({ petitions, tasks }: MeetingView): Block[] {
  const groups = petitionsTogether(petitions);
  return [
    { kind: 'heading', text: 'IV. KIẾN NGHỊ ĐANG CHỜ GIẢI QUYẾT' },
    {
      kind: 'text',
      text:
        petitions.length === 0
          ? 'Không có kiến nghị đang chờ.'
          : `Có ${formatCount(petitions.length)} kiến nghị đang chờ.`,
    },
    ...groups.slice(0, MOST).map((group): Block => ({ kind: 'item', text: petitionText(group) })),
    ...(groups.length > MOST ? [{ kind: 'item', text: 'Các kiến nghị khác: xem phụ lục.' } as const] : []),
    { kind: 'heading', text: 'V. THỰC HIỆN NHIỆM VỤ SAU KẾT LUẬN' },
    { kind: 'text', text: tasksText(tasks) },
    ...tasks
      .filter(({ standing }) => standing === 'overdue' || standing === 'due_soon')
      .slice(0, MOST)
      .map((task): Block => ({ kind: 'item', text: taskText(task) })),
  ];
}

/** "Đại diện các thôn, xã Kiên Mộc gửi Đoàn kiểm tra của tỉnh ngày 22/5/2019 (chưa trả lời): hỗ trợ nhà ở; …" */
function petitionText({ raisedBy, addressee, standing, petitions }: PetitionGroup): string {
  const day = formatOfficialDate(petitions[0]!.raisedOn);
  const subjects = petitions.map(({ subject }) => subject).join('; ');
  return `${raisedBy} gửi ${addressee} ngày ${day} (${PETITION_WORDS[standing]}): ${subjects}.`;
}

function tasksText(tasks: readonly MeetingTask[]): string {
  if (tasks.length === 0) return 'Không có nhiệm vụ đang theo dõi.';
  const counts = STANDINGS.map(
    (standing) => [standing, tasks.filter((task) => task.standing === standing).length] as const,
  );
  const parts = counts.filter(([, n]) => n > 0).map(([standing, n]) => `${formatCount(n)} ${TASK_WORDS[standing]}`);
  return `Theo dõi ${formatCount(tasks.length)} nhiệm vụ: ${parts.join('; ')}.`;
}

function taskText(task: MeetingTask): string {
  const due = `${task.exclusive ? 'trước ngày' : 'hạn'} ${formatOfficialDate(task.deadline)}`;
  return `${task.person}: ${task.work} (${due}, ${standingText(task)}).`;
}
