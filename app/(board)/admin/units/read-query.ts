export type OfficeQuery = Promise<Record<string, string | string[] | undefined>>;

/** The parameters of an address that were given once. */
export async function readQuery(query: OfficeQuery): Promise<Partial<Record<string, string>>> {
  const given = Object.entries(await query).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(given);
}
