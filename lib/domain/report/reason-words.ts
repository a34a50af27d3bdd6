/** The words between the numbers of a reason; whoever shows it in another language gives others. */
export interface ReasonWords {
  /** Of a value below its threshold, after it: "thiếu 1,0 điểm %". */
  readonly missing: (by: string) => string;
  /** Of a value above its threshold: "vượt 5,0 điểm %". */
  readonly over: (by: string) => string;
  /** "75 % trong khoảng 50 % – 80 %" */
  readonly within: (value: string, range: string) => string;
  /** A difference of two shares: "1,0 điểm %". */
  readonly percentPoints: (n: string) => string;
  /** Of a score that basically meets: "chưa tới 80 điểm". */
  readonly below: (limit: string) => string;
  readonly answerMet: (answer: string) => string;
  /** @param accepted answers that would do, at least none */
  readonly answerAsked: (answer: string, accepted: readonly string[]) => string;
}

export const VIETNAMESE_REASON: ReasonWords = {
  missing: (by) => `thiếu ${by}`,
  over: (by) => `vượt ${by}`,
  within: (value, range) => `${value} trong khoảng ${range}`,
  percentPoints: (n) => `${n} điểm %`,
  below: (limit) => `chưa tới ${limit}`,
  answerMet: (answer) => `“${answer}” đạt yêu cầu`,
  answerAsked: (answer, accepted) => `“${answer}”, yêu cầu ${accepted.join(' hoặc ')}`,
};
