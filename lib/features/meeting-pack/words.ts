import type { PetitionStanding } from '@/lib/domain/steering/petition-standing';
import type { BoardRank } from '@/lib/domain/steering/board';
import type { TaskStanding } from '@/lib/domain/steering/task-standing';

/** Official wording: a document is Vietnamese whatever language its reader has chosen (lib/i18n/README.md). */
export const TASK_WORDS: Readonly<Record<TaskStanding, string>> = {
  overdue: 'quá hạn',
  due_soon: 'sắp đến hạn',
  on_time: 'còn hạn',
  reported: 'đã báo cáo, chờ xác nhận',
  done: 'hoàn thành',
  withdrawn: 'đã rút',
};

export const PETITION_WORDS: Readonly<Record<PetitionStanding, string>> = {
  unanswered: 'chưa trả lời',
  conditional: 'trả lời có điều kiện',
  in_progress: 'đang giải quyết',
  answered: 'đã trả lời',
  resolved: 'đã giải quyết',
  refused: 'không giải quyết',
};

export const RANK_WORDS: Readonly<Record<BoardRank, string>> = {
  head: 'Trưởng ban',
  deputy: 'Phó Trưởng ban',
  secretary: 'Thư ký',
  member: 'Ủy viên',
};

/** A forecast's reason, worded by the catalogue in Vietnamese. */
export type WordReason = (code: string, figures: Readonly<Record<string, string | number>>) => string;
