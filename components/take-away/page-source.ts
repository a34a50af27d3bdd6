import { showDate } from '@/lib/i18n/format';

/** The day that the page's figures are of, as its own field says; null on a page without one. */
export function pageDay(): string | null {
  const field = document.querySelector<HTMLInputElement>('input[name="asOf"]');
  return field && /^\d{4}-\d{2}-\d{2}$/.test(field.defaultValue) ? field.defaultValue : null;
}

/** "Huyện Đình Lập · NTM Board · 22/05/2019": stands under a picture that is passed on alone. */
export function pageSource(): string {
  const day = pageDay();
  return [document.title, day ? showDate(day) : null].filter((part) => part).join(' · ');
}
