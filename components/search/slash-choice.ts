const KEY = 'ntm-slash';

/** Does "/" open the search on this device? A key without Ctrl must be possible to switch off (WCAG 2.1.4). */
export function usesSlash(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

export function chooseSlash(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // A device that keeps nothing goes on as it was.
  }
}
