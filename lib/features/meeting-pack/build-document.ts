import { agencyOf } from '@/lib/domain/office-document/agency-of';
import type { Block, OfficeDocument } from '@/lib/domain/office-document/document';
import { STAGES } from '@/lib/domain/criteria/status';
import { STAGE_WORDS } from '@/lib/domain/entry-sheet/words';
import { formatOfficialDate } from '@/lib/domain/report/format';
import type { MeetingView } from '../meeting/view';
import { knownWord } from '../steering/known-word';
import { buildAnnexes } from './build-annexes';
import { criteriaPart } from './criteria-part';
import { mattersPart } from './matters-part';
import { placeName } from './place-name';
import { planPart } from './plan-part';
import { resultPart } from './result-part';
import type { WordReason } from './words';

/**
 * The meeting as a report in the form of NĐ 30/2020. The number, the signer's name and the seal are left to hands.
 * @param sha256 of the view in its canonical form
 * @param wordReason words of a forecast's reason
 */
export function buildDocument(view: MeetingView, sha256: string, wordReason: WordReason): OfficeDocument {
  const { unit, asOf, illustrative } = view;
  const { parent, agency, short, onBehalf, post } = agencyOf(unit.level, unit.title);
  const annexes = buildAnnexes(view);
  const body: Block[] = [
    ...resultPart(view),
    ...planPart(view, wordReason),
    ...criteriaPart(view),
    ...mattersPart(view),
  ];
  if (illustrative)
    body.push({ kind: 'note', text: 'Một phần số liệu là số liệu minh họa, không phải số liệu chính thức.' });
  return {
    head: { parent, agency, symbol: `/BC-${short}`, place: placeName(unit.title), day: asOf },
    kind: 'BÁO CÁO',
    subject: `Tiến độ xây dựng nông thôn mới ${unit.title} đến ngày ${formatOfficialDate(asOf)}`,
    body,
    recipients: ['Thành viên Ban Chỉ đạo', 'Các cơ quan phụ trách tiêu chí', 'Lưu: VT'],
    signature: { onBehalf, post },
    annexes,
    seal: [
      `Số liệu ${STAGE_WORDS[knownWord(STAGES, view.stage)]} theo ${view.set.name}, tính đến ngày ${formatOfficialDate(asOf)}. Hai bản có cùng mã đối chiếu là cùng một số liệu.`,
      `Mã đối chiếu (SHA-256): ${sha256}`,
    ],
  };
}
