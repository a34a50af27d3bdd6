import type { Block } from '@/lib/domain/office-document/document';
import { formatCount, formatOfficialDate } from '@/lib/domain/report/format';
import { levelWord } from '@/lib/domain/units/level-word';
import type { MeetingChange, MeetingView } from '../meeting/view';

/** More units than these are read in the annex. */
const MOST_UNITS = 12;

/** I: the sentence, and what changed since the last meeting. */
export function resultPart(view: MeetingView): Block[] {
  const sentence =
    view.sentence ?? 'Báo cáo này chỉ gồm các tiêu chí mà người lập được giao theo dõi, không có câu tổng hợp chung.';
  return [
    { kind: 'heading', text: 'I. KẾT QUẢ THỰC HIỆN' },
    { kind: 'text', text: sentence },
    { kind: 'text', text: changeText(view) },
    ...changeItems(view),
  ];
}

function changeText({ compareTo, comparable, lastEvent, gained, lost }: MeetingView): string {
  const since = `ngày ${formatOfficialDate(compareTo)}` + (lastEvent?.day === compareTo ? ` (${lastEvent.title})` : '');
  if (!comparable) return `Chưa có số liệu ${since} để so sánh.`;
  if (gained.length + lost.length === 0) return `So với ${since}: không tiêu chí nào thay đổi.`;
  const fell = lost.length > 0 ? `${formatCount(lost.length)} tiêu chí không còn đạt` : 'không tiêu chí nào bị mất';
  return `So với ${since}: thêm ${formatCount(gained.length)} tiêu chí đạt; ${fell}.`;
}

function changeItems({ units, gained, lost, single, set }: MeetingView): Block[] {
  const changed = units.filter(({ code }) => [...gained, ...lost].some((one) => one.code === code));
  if (changed.length > MOST_UNITS) return [];
  return changed.map(({ code, name }): Block => {
    const of = (changes: readonly MeetingChange[]) =>
      changes.filter((one) => one.code === code).map(({ number, criterion }) => `${String(number)} (${criterion})`);
    const [more, less] = [of(gained), of(lost)];
    const parts = [
      ...(more.length > 0 ? [`thêm tiêu chí ${more.join(', ')}`] : []),
      ...(less.length > 0 ? [`không còn đạt tiêu chí ${less.join(', ')}`] : []),
    ];
    const who = single ? '' : `${capital(levelWord(set.level))} ${name}: `;
    return { kind: 'item', text: `${who}${parts.join('; ')}.` };
  });
}

function capital(word: string): string {
  return word.slice(0, 1).toLocaleUpperCase('vi') + word.slice(1);
}
