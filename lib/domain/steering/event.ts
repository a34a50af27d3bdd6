/** kiểm tra, làm việc, giao ban, hội nghị, họp Ban Chỉ đạo. */
export const EVENT_KINDS = ['inspection', 'working_session', 'briefing', 'conference', 'steering_meeting'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const HALVES = ['morning', 'afternoon'] as const;
export type Half = (typeof HALVES)[number];

/** chủ trì, trưởng đoàn, báo cáo, tham dự. */
export const EVENT_ROLES = ['chair', 'delegation_head', 'reporter', 'attending'] as const;
export type EventRole = (typeof EVENT_ROLES)[number];

/** When it was, as far as it is known: "vừa họp" in a text of 25/10/2018 is a day up to that one. */
export interface EventDay {
  /** The earliest and the latest day that it can have been; the same where the day is known. */
  readonly from: string;
  readonly to: string;
  readonly half: Half | null;
  /** As the source says it, where the day is not known for sure or its year is inferred. */
  readonly wording: string | null;
}

export interface SteeringEvent extends EventDay {
  readonly id: number;
  readonly unitId: number;
  readonly boardId: number | null;
  readonly kind: EventKind;
  readonly title: string;
  readonly place: string | null;
  readonly purpose: string | null;
  readonly report: string | null;
  readonly discussion: string | null;
  readonly rating: string | null;
  readonly conclusion: string | null;
  readonly source: string | null;
  readonly illustrative: boolean;
  readonly revision: number;
}
