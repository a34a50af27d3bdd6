/** "Quyết định 211/QĐ-TTg, Phụ lục I" → "QĐ 211/QĐ-TTg", for a place with little room; null stays null. */
export function shortDecision(decision: string | null): string | null {
  return decision && decision.replace(/^Quyết định /u, 'QĐ ').replace(/\s*[,(].*$/u, '');
}
