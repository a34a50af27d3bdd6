/** Whose units have it. */
interface OfLevels<Kind extends string> {
  readonly kind: Kind;
  readonly levels: readonly string[];
}
type OneOf<Kinds extends string> = { [Kind in Kinds]: { readonly kind: Kind } }[Kinds];
interface Addressed {
  readonly address: string;
}

/** `ownSet`: the level shown on a set of its own, of which a reader of some criteria of the communes' set reads nothing. */
type Page =
  | (OfLevels<'unit'> & { readonly ownSet?: string })
  | { readonly kind: 'open'; readonly status: number }
  | OneOf<
      // For everybody in a tenant, and the same for all; before a tenant is chosen; made for measurements, for nobody.
      | 'anyone'
      | 'door'
      | 'closed'
      | 'home'
      | 'audit'
      // For who manages the sets, [id] is a set or [draft] one of his; for who reads figures somewhere.
      | 'office'
      | 'draft'
      | 'browse'
      // For who manages the units; for who may enter or import at a unit.
      | 'unitOffice'
      | 'entryImport'
      // For everybody in a tenant, who finds what he may read; for who reads figures somewhere, judged by what he reads.
      | 'search'
      | 'sentences'
      // Of a unit: an event, for who reads where it was held; a frozen meeting, for who reads its whole set there.
      | 'event'
      | 'pack'
    >;
export type PageRow = Page & Addressed;

type Route =
  // The open API about a unit.
  | OfLevels<'token'>
  // One cell of a unit's form; what is counted of a unit or of its months, for whoever sees its page; one's own tasks.
  | OfLevels<'cell'>
  | OfLevels<'alerts'>
  | OfLevels<'months'>
  | OfLevels<'ownTasks'>
  | OneOf<
      | 'open'
      // What next-auth answers by itself.
      | 'session'
      | 'search'
      // For the bearer of a token: a text judged; the tenant's criteria sets; a unit's meeting as .docx.
      | 'sentences'
      | 'sets'
      | 'packToken'
      // For who is signed in: a frozen meeting as a file, [file] its form; a set as a workbook; files of a unit's criterion.
      | 'packFile'
      | 'setFile'
      | 'evidence'
      // For who manages the sets, or the units.
      | 'draftFile'
      | 'unitOffice'
      // The sheets of a unit, for who may enter something there; an uploaded sheet of one's own.
      | 'entrySheet'
      | 'entryFile'
    >;
export type RouteRow = Route & Addressed;

const EVERY_LEVEL = ['province', 'district', 'cluster', 'commune', 'village'];
const ENTERED = ['province', 'district', 'commune', 'village'];
const ABOVE_COMMUNES = ['province', 'district', 'cluster'];

/** Each with the address that its file has by the rule of the framework. */
function addressed<Row extends object>(rows: Readonly<Record<string, Row>>): Readonly<Record<string, Row & Addressed>> {
  const addressOf = (file: string) => file.replace(/^app|\/\(\w+\)|\/(page|route)\.tsx?( [A-Z]+)?$/g, '') || '/';
  return Object.fromEntries(Object.entries(rows).map(([file, row]) => [file, { ...row, address: addressOf(file) }]));
}

/** One row for whatever can be asked of the site; what has none fails `completeness.spec.ts`. */
export const PAGES = addressed<Page>({
  'app/(auth)/choose-tenant/page.tsx': { kind: 'door' },
  'app/(auth)/sign-in/page.tsx': { kind: 'open', status: 200 },
  'app/(auth)/unavailable/page.tsx': { kind: 'open', status: 503 },
  'app/(board)/admin/audit/page.tsx': { kind: 'audit' },
  'app/(board)/admin/boundaries/page.tsx': { kind: 'unitOffice' },
  'app/(board)/admin/departments/page.tsx': { kind: 'office' },
  'app/(board)/admin/units/[code]/page.tsx': { kind: 'unitOffice' },
  'app/(board)/admin/units/clusters/page.tsx': { kind: 'unitOffice' },
  'app/(board)/admin/units/import/page.tsx': { kind: 'unitOffice' },
  'app/(board)/admin/units/page.tsx': { kind: 'unitOffice' },
  'app/(board)/entry/[code]/page.tsx': { kind: 'unit', levels: ENTERED, ownSet: 'district' },
  'app/(board)/entry/[code]/grid/page.tsx': { kind: 'unit', levels: EVERY_LEVEL },
  'app/(board)/entry/[code]/import/page.tsx': { kind: 'entryImport' },
  'app/(board)/page.tsx': { kind: 'home' },
  'app/(board)/outbox/page.tsx': { kind: 'anyone' },
  'app/(board)/search/page.tsx': { kind: 'search' },
  'app/(board)/sentences/page.tsx': { kind: 'sentences' },
  'app/(board)/sets/page.tsx': { kind: 'browse' },
  'app/(board)/sets/[id]/page.tsx': { kind: 'browse' },
  'app/(board)/sets/[id]/changes/page.tsx': { kind: 'browse' },
  'app/(board)/sets/drafts/[draft]/page.tsx': { kind: 'draft' },
  'app/(board)/sets/[id]/assignments/page.tsx': { kind: 'office' },
  'app/(board)/sets/[id]/departments/page.tsx': { kind: 'office' },
  'app/(board)/sets/[id]/guidance/page.tsx': { kind: 'office' },
  'app/(board)/sets/[id]/mapping/page.tsx': { kind: 'office' },
  'app/(board)/units/[code]/alerts/page.tsx': { kind: 'unit', levels: EVERY_LEVEL },
  'app/(board)/units/[code]/capital/page.tsx': { kind: 'unit', levels: EVERY_LEVEL },
  'app/(board)/units/[code]/compare/page.tsx': { kind: 'unit', levels: ABOVE_COMMUNES },
  'app/(board)/units/[code]/boards/page.tsx': { kind: 'unit', levels: EVERY_LEVEL },
  'app/(board)/units/[code]/events/page.tsx': { kind: 'unit', levels: EVERY_LEVEL },
  'app/(board)/units/[code]/events/[event]/page.tsx': { kind: 'event' },
  'app/(board)/units/[code]/history/page.tsx': { kind: 'unit', levels: ['commune', 'village'] },
  'app/(board)/units/[code]/map/page.tsx': { kind: 'unit', levels: ABOVE_COMMUNES },
  'app/(board)/units/[code]/matrix/page.tsx': { kind: 'unit', levels: ABOVE_COMMUNES },
  'app/(board)/units/[code]/plan/page.tsx': { kind: 'unit', levels: EVERY_LEVEL },
  'app/(board)/units/[code]/meeting/page.tsx': { kind: 'unit', levels: EVERY_LEVEL },
  'app/(board)/units/[code]/meeting/packs/page.tsx': { kind: 'unit', levels: EVERY_LEVEL },
  'app/(board)/units/[code]/meeting/packs/[pack]/page.tsx': { kind: 'pack' },
  'app/(board)/units/[code]/meeting/walk/page.tsx': { kind: 'unit', levels: EVERY_LEVEL },
  'app/(board)/units/[code]/page.tsx': { kind: 'unit', levels: EVERY_LEVEL },
  'app/(board)/units/[code]/reports/page.tsx': { kind: 'unit', levels: EVERY_LEVEL },
  'app/(board)/units/[code]/what-if/page.tsx': { kind: 'unit', levels: ABOVE_COMMUNES },
  'app/bench/empty/page.tsx': { kind: 'closed' },
  'app/bench/entry/[code]/page.tsx': { kind: 'closed' },
  'app/(board)/units/[code]/petitions/page.tsx': { kind: 'unit', levels: EVERY_LEVEL },
  'app/(board)/units/[code]/path/page.tsx': { kind: 'unit', levels: EVERY_LEVEL },
  'app/(board)/units/[code]/tasks/page.tsx': { kind: 'unit', levels: EVERY_LEVEL },
});

export const ROUTES = addressed<Route>({
  'app/(board)/admin/units/sheet/route.ts GET': { kind: 'unitOffice' },
  'app/(board)/units/[code]/meeting/packs/[pack]/[file]/route.ts GET': { kind: 'packFile' },
  'app/api/v1/units/[code]/meeting-pack.docx/route.ts GET': { kind: 'packToken' },
  'app/(board)/entry/[code]/template/route.ts GET': { kind: 'entrySheet' },
  'app/api/auth/[...nextauth]/route.ts GET': { kind: 'session' },
  'app/api/auth/[...nextauth]/route.ts POST': { kind: 'session' },
  'app/api/cells/[code]/route.ts GET': { kind: 'cell', levels: ENTERED },
  'app/api/entry-files/[id]/marked/route.ts GET': { kind: 'entryFile' },
  'app/api/entry-files/[id]/preview/route.ts POST': { kind: 'entryFile' },
  'app/api/entry-files/[id]/reading/route.ts POST': { kind: 'entryFile' },
  'app/api/entry-files/[id]/record/route.ts POST': { kind: 'entryFile' },
  'app/api/entry-files/[id]/route.ts PUT': { kind: 'entryFile' },
  'app/api/evidence/[id]/route.ts DELETE': { kind: 'evidence' },
  'app/api/evidence/[id]/route.ts GET': { kind: 'evidence' },
  'app/api/evidence/[id]/route.ts HEAD': { kind: 'evidence' },
  'app/api/evidence/[id]/route.ts PATCH': { kind: 'evidence' },
  'app/api/evidence/[id]/route.ts PUT': { kind: 'evidence' },
  'app/api/evidence/[id]/thumbnail/route.ts GET': { kind: 'evidence' },
  'app/api/evidence/route.ts GET': { kind: 'evidence' },
  'app/api/evidence/route.ts POST': { kind: 'evidence' },
  'app/api/health/route.ts GET': { kind: 'open' },
  'app/api/search/route.ts GET': { kind: 'search' },
  'app/api/sets/[id]/workbook/route.ts GET': { kind: 'setFile' },
  'app/api/sets/drafts/[draft]/workbook/route.ts GET': { kind: 'draftFile' },
  'app/api/sets/template/route.ts GET': { kind: 'draftFile' },
  'app/api/units/[code]/alerts/route.ts GET': { kind: 'alerts', levels: EVERY_LEVEL },
  'app/api/units/[code]/months/route.ts GET': { kind: 'months', levels: EVERY_LEVEL },
  'app/api/v1/sentences/check/route.ts POST': { kind: 'sentences' },
  'app/api/units/[code]/tasks/route.ts GET': { kind: 'ownTasks', levels: EVERY_LEVEL },
  'app/api/v1/sets/[id]/route.ts GET': { kind: 'sets' },
  'app/api/v1/sets/route.ts GET': { kind: 'sets' },
  'app/api/v1/units/[code]/matrix/route.ts GET': { kind: 'token', levels: EVERY_LEVEL },
  'app/api/v1/units/[code]/progress/route.ts GET': { kind: 'token', levels: EVERY_LEVEL },
  'app/api/v1/units/[code]/series/route.ts GET': { kind: 'token', levels: EVERY_LEVEL },
});

/** `code` takes the place of whatever the address is about: a unit, a set, a draft. */
export function at(address: string, code: string): string {
  return address.replace(/\[(code|id|draft)\]/, encodeURIComponent(code));
}

export function rowsOf<Kind extends PageRow['kind']>(kind: Kind): Extract<PageRow, { kind: Kind }>[] {
  return Object.values(PAGES).filter((row): row is Extract<PageRow, { kind: Kind }> => row.kind === kind);
}
