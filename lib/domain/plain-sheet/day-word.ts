import { foldedText } from '../criteria/workbook/cell-text';
import { isIsoDay } from '../time/month-ends';

const SHORT = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/;
const LONG = /^(?:ngay )?(\d{1,2}) thang (\d{1,2}) nam (\d{4})$/;

/**
 * A day as people write it: "22/05/2019", "22.5.2019", "22-5-2019", "2019-05-22", "ngày 22 tháng 5 năm 2019"; always day
 * before month.
 * @returns an ISO day; null when it is none, or its year has two digits
 */
export function dayNamed(text: string): string | null {
  const [, day, month, year] = SHORT.exec(text.trim()) ?? LONG.exec(foldedText(text)) ?? [];
  const iso = day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text.trim();
  return isIsoDay(iso) ? iso : null;
}
