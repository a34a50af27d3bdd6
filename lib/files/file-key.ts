const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** All that is kept of one piece of evidence. */
export interface FileFolder {
  readonly tenantId: number;
  /** The id of the evidence, a UUID in lower case. */
  readonly id: string;
}

/** original: as it was sent; shown: what is served in its place; a number: a piece that came at this offset. */
export interface FileKey extends FileFolder {
  readonly part: 'original' | 'shown' | 'thumbnail' | number;
}

/** "12/5f0c…", made of numbers and a UUID alone: no name that a person gave ever becomes a path. */
export function folderPath({ tenantId, id }: FileFolder): string {
  if (!Number.isSafeInteger(tenantId) || tenantId < 1 || !UUID.test(id)) throw new Error('no key of a file');
  return `${tenantId}/${id}`;
}

/** "12/5f0c…/original", "12/5f0c…/at-00262144" */
export function filePath(key: FileKey): string {
  const { part } = key;
  const name = typeof part === 'number' ? `at-${String(part).padStart(8, '0')}` : part;
  if (!/^(original|shown|thumbnail|at-\d{8})$/.test(name)) throw new Error('no key of a file');
  return `${folderPath(key)}/${name}`;
}
