/**
 * "2019-05-22" → "ngày 22 tháng 5 năm 2019"; the day under 10 and the months 1 and 2 are padded, other months are not
 * (NĐ 30/2020, annex I, part II, 4).
 */
export function documentDay(iso: string): string {
  const [year, month, day] = iso.split('-');
  if (!year || !month || !day) throw new RangeError(`not an ISO day: ${iso}`);
  return `ngày ${day} tháng ${Number(month) > 2 ? String(Number(month)) : month} năm ${year}`;
}
