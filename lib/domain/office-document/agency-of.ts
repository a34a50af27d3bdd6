import type { UnitLevel } from '../units/unit';

interface Agency {
  readonly parent: string | null;
  readonly agency: string;
  /** Short name in the document's number. */
  readonly short: string;
  readonly onBehalf: string;
  readonly post: string;
}

/**
 * Who issues a unit's meeting papers: the steering board beside its people's committee; in a village its development board.
 * The board's own decision may name it otherwise: the head of a document is a proposal, as its number is.
 * @param title "huyện Đình Lập"
 */
export function agencyOf(level: UnitLevel, title: string): Agency {
  const board = { short: 'BCĐ', onBehalf: 'TM. BAN CHỈ ĐẠO', post: 'TRƯỞNG BAN' };
  const upper = title.toLocaleUpperCase('vi');
  switch (level) {
    case 'province':
    case 'district':
    case 'commune':
      return { ...board, parent: `UBND ${upper}`, agency: 'BAN CHỈ ĐẠO XÂY DỰNG NÔNG THÔN MỚI' };
    case 'cluster':
      return { ...board, parent: 'BAN CHỈ ĐẠO XÂY DỰNG NÔNG THÔN MỚI', agency: upper };
    case 'village':
      return {
        parent: null,
        agency: `BAN PHÁT TRIỂN ${upper}`,
        short: 'BPT',
        onBehalf: 'TM. BAN PHÁT TRIỂN',
        post: 'TRƯỞNG BAN',
      };
  }
}
