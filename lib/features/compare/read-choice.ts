import type { PageParams } from '../progress/page-question';

/** More columns cannot be read beside each other. */
export const MOST = 6;

/** What the address of a comparison names; codes that are not below the unit are left out. */
export interface Choice {
  readonly units: string[];
  readonly places: string[];
  readonly cut: boolean;
  readonly differing: boolean;
}

/** @param known the codes that can be chosen: `u` names counted units, `g` districts or clusters */
export function readChoice(
  params: PageParams,
  known: { readonly units: ReadonlySet<string>; readonly places: ReadonlySet<string> },
): Choice {
  const units = named(params, 'u').filter((code) => known.units.has(code));
  const places = named(params, 'g').filter((code) => known.places.has(code));
  return {
    units: units.slice(0, MOST),
    places: places.slice(0, MOST),
    cut: units.length > MOST || places.length > MOST,
    differing: named(params, 'only').includes('differing'),
  };
}

function named(params: PageParams, name: string): string[] {
  return [...new Set([params[name] ?? []].flat())];
}
