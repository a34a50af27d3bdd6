/** "tieu-chi" on /units/189 as of 22/05/2019 → "tieu-chi-189-2019-05-22": the file tells whose figures and of which day. */
export function fileName(file: string, address: string, day: string | null): string {
  const { pathname } = new URL(address);
  const unit = /^\/(?:units|entry)\/([^/]+)/.exec(pathname)?.[1];
  const parts = [file, unit ? decodeURIComponent(unit) : null, day];
  return parts
    .filter((part) => part)
    .join('-')
    .replaceAll(/[^\p{L}\p{N}._~-]+/gu, '-');
}
