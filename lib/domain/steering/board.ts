import type { Period } from '../units/unit';

/** Ban Chỉ đạo, its bộ phận giúp việc, the commune's Ban Quản lý, the village's Ban Phát triển (cases/facts 4.20). */
export const BOARD_KINDS = ['steering', 'support', 'management', 'village'] as const;
export type BoardKind = (typeof BOARD_KINDS)[number];

/** In the order in which a board is listed. */
export const BOARD_RANKS = ['head', 'deputy', 'secretary', 'member'] as const;
export type BoardRank = (typeof BOARD_RANKS)[number];

/** What a post answers for (Quyết định 1447): a commune, a criterion, or a criterion in a commune. */
export interface Charge extends Period {
  readonly id: number;
  /** null: every unit of the board. */
  readonly unitId: number | null;
  /** null: every criterion. */
  readonly setId: string | null;
  readonly number: number | null;
  readonly decision: string | null;
}

/** A post on a board between two days; another holder is another row. */
export interface Post extends Period {
  readonly id: number;
  readonly rank: BoardRank;
  /** The office that holds it ("Chủ tịch UBND huyện"), never a person's name; null: vacant. */
  readonly holder: string | null;
  readonly departmentId: number | null;
  readonly userId: number | null;
  readonly charges: readonly Charge[];
}

export interface Board extends Period {
  readonly id: number;
  readonly unitId: number;
  readonly kind: BoardKind;
  readonly name: string;
  readonly decision: string | null;
  readonly illustrative: boolean;
  /** Every post that the board has or had. */
  readonly posts: readonly Post[];
}
