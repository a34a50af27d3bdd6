/** "tieu-chi" on /units/189?asOf=2019-05-22 → "tieu-chi-189-2019-05-22": the file tells whose figures and of which day. */
export function fileName(file: string, address: string): string {
  const { pathname, searchParams } = new URL(address);
  const unit = /^\/(?:units|entry)\/([^/]+)/.exec(pathname)?.[1];
  const parts = [file, unit ? decodeURIComponent(unit) : null, searchParams.get('asOf')];
  return parts
    .filter((part) => part)
    .join('-')
    .replaceAll(/[^\p{L}\p{N}._~-]+/gu, '-');
}
