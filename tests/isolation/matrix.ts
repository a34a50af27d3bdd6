type PlainKind =
  | 'anyone'
  | 'audit'
  | 'entryImport'
  | 'office'
  | 'browse'
  | 'draft'
  | 'unitOffice'
  | 'home'
  | 'door'
  | 'closed'
  | 'search'
  | 'sentences'
  | 'event'
  | 'pack';
type PlainRow = { [Kind in PlainKind]: { readonly kind: Kind; readonly address: string } }[PlainKind];

/**
 * One row for whatever can be asked of the site; what has none fails `completeness.spec.ts`.
 * `levels`: whose units have the page; `ownSet`: the level that it shows on a set of its own, of which
 * a reader of some criteria of the communes' set reads nothing; `office`: for who manages the sets, [id] is a set; `browse`: for who reads figures somewhere, [id] is a set; `draft`: for who manages the sets, [draft] is one; `entryImport`: for who may enter or import at a unit; `unitOffice`: for who manages the units; `anyone`: for everybody in a tenant, and the same for all; `door`: before a tenant is chosen; `search`: for everybody in a tenant, who finds what he may read; `sentences`: for who reads figures somewhere, judged by what he reads; `event`: an event of a unit, [event], for who reads the unit at which it was held; `pack`: a frozen meeting of a unit, [pack], for who reads its whole set there; `closed`: made for measurements, on a board there for nobody.
 */
export type PageRow =
  | { readonly kind: 'unit'; readonly address: string; readonly levels: readonly string[]; readonly ownSet?: string }
  | PlainRow
  | { readonly kind: 'open'; readonly address: string; readonly status: number };

const EVERY_LEVEL = ['province', 'district', 'cluster', 'commune', 'village'];

export const PAGES: Readonly<Record<string, PageRow>> = {
  'app/(auth)/choose-tenant/page.tsx': { kind: 'door', address: '/choose-tenant' },
  'app/(auth)/sign-in/page.tsx': { kind: 'open', address: '/sign-in', status: 200 },
  'app/(auth)/unavailable/page.tsx': { kind: 'open', address: '/unavailable', status: 503 },
  'app/(board)/admin/audit/page.tsx': { kind: 'audit', address: '/admin/audit' },
  'app/(board)/admin/boundaries/page.tsx': { kind: 'unitOffice', address: '/admin/boundaries' },
  'app/(board)/admin/departments/page.tsx': { kind: 'office', address: '/admin/departments' },
  'app/(board)/admin/units/[code]/page.tsx': { kind: 'unitOffice', address: '/admin/units/[code]' },
  'app/(board)/admin/units/clusters/page.tsx': { kind: 'unitOffice', address: '/admin/units/clusters' },
  'app/(board)/admin/units/import/page.tsx': { kind: 'unitOffice', address: '/admin/units/import' },
  'app/(board)/admin/units/page.tsx': { kind: 'unitOffice', address: '/admin/units' },
  'app/(board)/entry/[code]/page.tsx': {
    kind: 'unit',
    address: '/entry/[code]',
    levels: ['province', 'district', 'commune', 'village'],
    ownSet: 'district',
  },
  'app/(board)/entry/[code]/grid/page.tsx': { kind: 'unit', address: '/entry/[code]/grid', levels: EVERY_LEVEL },
  'app/(board)/entry/[code]/import/page.tsx': { kind: 'entryImport', address: '/entry/[code]/import' },
  'app/(board)/page.tsx': { kind: 'home', address: '/' },
  'app/(board)/outbox/page.tsx': { kind: 'anyone', address: '/outbox' },
  'app/(board)/search/page.tsx': { kind: 'search', address: '/search' },
  'app/(board)/sentences/page.tsx': { kind: 'sentences', address: '/sentences' },
  'app/(board)/sets/page.tsx': { kind: 'browse', address: '/sets' },
  'app/(board)/sets/[id]/page.tsx': { kind: 'browse', address: '/sets/[id]' },
  'app/(board)/sets/[id]/changes/page.tsx': { kind: 'browse', address: '/sets/[id]/changes' },
  'app/(board)/sets/drafts/[draft]/page.tsx': { kind: 'draft', address: '/sets/drafts/[draft]' },
  'app/(board)/sets/[id]/assignments/page.tsx': { kind: 'office', address: '/sets/[id]/assignments' },
  'app/(board)/sets/[id]/departments/page.tsx': { kind: 'office', address: '/sets/[id]/departments' },
  'app/(board)/sets/[id]/guidance/page.tsx': { kind: 'office', address: '/sets/[id]/guidance' },
  'app/(board)/sets/[id]/mapping/page.tsx': { kind: 'office', address: '/sets/[id]/mapping' },
  'app/(board)/units/[code]/alerts/page.tsx': { kind: 'unit', address: '/units/[code]/alerts', levels: EVERY_LEVEL },
  'app/(board)/units/[code]/capital/page.tsx': { kind: 'unit', address: '/units/[code]/capital', levels: EVERY_LEVEL },
  'app/(board)/units/[code]/compare/page.tsx': {
    kind: 'unit',
    address: '/units/[code]/compare',
    levels: ['province', 'district', 'cluster'],
  },
  'app/(board)/units/[code]/boards/page.tsx': { kind: 'unit', address: '/units/[code]/boards', levels: EVERY_LEVEL },
  'app/(board)/units/[code]/events/page.tsx': { kind: 'unit', address: '/units/[code]/events', levels: EVERY_LEVEL },
  'app/(board)/units/[code]/events/[event]/page.tsx': { kind: 'event', address: '/units/[code]/events/[event]' },
  'app/(board)/units/[code]/history/page.tsx': {
    kind: 'unit',
    address: '/units/[code]/history',
    levels: ['commune', 'village'],
  },
  'app/(board)/units/[code]/map/page.tsx': {
    kind: 'unit',
    address: '/units/[code]/map',
    levels: ['province', 'district', 'cluster'],
  },
  'app/(board)/units/[code]/matrix/page.tsx': {
    kind: 'unit',
    address: '/units/[code]/matrix',
    levels: ['province', 'district', 'cluster'],
  },
  'app/(board)/units/[code]/plan/page.tsx': { kind: 'unit', address: '/units/[code]/plan', levels: EVERY_LEVEL },
  'app/(board)/units/[code]/meeting/page.tsx': { kind: 'unit', address: '/units/[code]/meeting', levels: EVERY_LEVEL },
  'app/(board)/units/[code]/meeting/packs/page.tsx': {
    kind: 'unit',
    address: '/units/[code]/meeting/packs',
    levels: EVERY_LEVEL,
  },
  'app/(board)/units/[code]/meeting/packs/[pack]/page.tsx': {
    kind: 'pack',
    address: '/units/[code]/meeting/packs/[pack]',
  },
  'app/(board)/units/[code]/meeting/walk/page.tsx': {
    kind: 'unit',
    address: '/units/[code]/meeting/walk',
    levels: EVERY_LEVEL,
  },
  'app/(board)/units/[code]/page.tsx': { kind: 'unit', address: '/units/[code]', levels: EVERY_LEVEL },
  'app/(board)/units/[code]/reports/page.tsx': { kind: 'unit', address: '/units/[code]/reports', levels: EVERY_LEVEL },
  'app/(board)/units/[code]/what-if/page.tsx': {
    kind: 'unit',
    address: '/units/[code]/what-if',
    levels: ['province', 'district', 'cluster'],
  },
  'app/bench/empty/page.tsx': { kind: 'closed', address: '/bench/empty' },
  'app/bench/entry/[code]/page.tsx': { kind: 'closed', address: '/bench/entry/[code]' },
  'app/(board)/units/[code]/petitions/page.tsx': {
    kind: 'unit',
    address: '/units/[code]/petitions',
    levels: EVERY_LEVEL,
  },
  'app/(board)/units/[code]/path/page.tsx': { kind: 'unit', address: '/units/[code]/path', levels: EVERY_LEVEL },
  'app/(board)/units/[code]/tasks/page.tsx': { kind: 'unit', address: '/units/[code]/tasks', levels: EVERY_LEVEL },
};

/** `session`: what next-auth answers by itself; `sentences`: a text judged for the bearer of a token; `token`: the open API about a unit; `sets`: about the tenant's criteria sets, [id] is one; `packFile`: a frozen meeting as a file, [file] its form, for who reads the pack; `packToken`: a meeting of a unit as .docx for the bearer of a token; `evidence`: files of a unit's criterion, [id] is one; `setFile`: a workbook for who reads figures, `draftFile`: for who manages the sets; `cell`: one cell of a unit's form, for who is signed in and reads the criterion; `alerts`: how many a unit has, for whoever sees its page; `months`: the states of a unit at each month's end, for whoever sees its page; `entryFile`: an uploaded sheet of one's own; `entrySheet`: the sheets of a unit, for who may enter something there. */
export type RouteRow =
  | {
      readonly kind:
        'open' | 'session' | 'search' | 'sentences' | 'unitOffice' | 'entrySheet' | 'entryFile' | 'evidence';
      readonly address: string;
    }
  | { readonly kind: 'packFile' | 'packToken'; readonly address: string }
  | { readonly kind: 'sets' | 'setFile' | 'draftFile'; readonly address: string }
  | { readonly kind: 'token'; readonly address: string; readonly levels: readonly string[] }
  | { readonly kind: 'cell'; readonly address: string; readonly levels: readonly string[] }
  | { readonly kind: 'alerts'; readonly address: string; readonly levels: readonly string[] }
  | { readonly kind: 'ownTasks'; readonly address: string; readonly levels: readonly string[] }
  | { readonly kind: 'months'; readonly address: string; readonly levels: readonly string[] };

export const ROUTES: Readonly<Record<string, RouteRow>> = {
  'app/(board)/admin/units/sheet/route.ts GET': { kind: 'unitOffice', address: '/admin/units/sheet' },
  'app/(board)/units/[code]/meeting/packs/[pack]/[file]/route.ts GET': {
    kind: 'packFile',
    address: '/units/[code]/meeting/packs/[pack]/[file]',
  },
  'app/api/v1/units/[code]/meeting-pack.docx/route.ts GET': {
    kind: 'packToken',
    address: '/api/v1/units/[code]/meeting-pack.docx',
  },
  'app/(board)/entry/[code]/template/route.ts GET': { kind: 'entrySheet', address: '/entry/[code]/template' },
  'app/api/auth/[...nextauth]/route.ts GET': { kind: 'session', address: '/api/auth/[...nextauth]' },
  'app/api/auth/[...nextauth]/route.ts POST': { kind: 'session', address: '/api/auth/[...nextauth]' },
  'app/api/cells/[code]/route.ts GET': {
    kind: 'cell',
    address: '/api/cells/[code]',
    levels: ['province', 'district', 'commune', 'village'],
  },
  'app/api/entry-files/[id]/marked/route.ts GET': { kind: 'entryFile', address: '/api/entry-files/[id]/marked' },
  'app/api/entry-files/[id]/preview/route.ts POST': { kind: 'entryFile', address: '/api/entry-files/[id]/preview' },
  'app/api/entry-files/[id]/reading/route.ts POST': { kind: 'entryFile', address: '/api/entry-files/[id]/reading' },
  'app/api/entry-files/[id]/record/route.ts POST': { kind: 'entryFile', address: '/api/entry-files/[id]/record' },
  'app/api/entry-files/[id]/route.ts PUT': { kind: 'entryFile', address: '/api/entry-files/[id]' },
  'app/api/evidence/[id]/route.ts DELETE': { kind: 'evidence', address: '/api/evidence/[id]' },
  'app/api/evidence/[id]/route.ts GET': { kind: 'evidence', address: '/api/evidence/[id]' },
  'app/api/evidence/[id]/route.ts HEAD': { kind: 'evidence', address: '/api/evidence/[id]' },
  'app/api/evidence/[id]/route.ts PATCH': { kind: 'evidence', address: '/api/evidence/[id]' },
  'app/api/evidence/[id]/route.ts PUT': { kind: 'evidence', address: '/api/evidence/[id]' },
  'app/api/evidence/[id]/thumbnail/route.ts GET': { kind: 'evidence', address: '/api/evidence/[id]/thumbnail' },
  'app/api/evidence/route.ts GET': { kind: 'evidence', address: '/api/evidence' },
  'app/api/evidence/route.ts POST': { kind: 'evidence', address: '/api/evidence' },
  'app/api/health/route.ts GET': { kind: 'open', address: '/api/health' },
  'app/api/search/route.ts GET': { kind: 'search', address: '/api/search' },
  'app/api/sets/[id]/workbook/route.ts GET': { kind: 'setFile', address: '/api/sets/[id]/workbook' },
  'app/api/sets/drafts/[draft]/workbook/route.ts GET': {
    kind: 'draftFile',
    address: '/api/sets/drafts/[draft]/workbook',
  },
  'app/api/sets/template/route.ts GET': { kind: 'draftFile', address: '/api/sets/template' },
  'app/api/units/[code]/alerts/route.ts GET': {
    kind: 'alerts',
    address: '/api/units/[code]/alerts',
    levels: EVERY_LEVEL,
  },
  'app/api/units/[code]/months/route.ts GET': {
    kind: 'months',
    address: '/api/units/[code]/months',
    levels: EVERY_LEVEL,
  },
  'app/api/v1/sentences/check/route.ts POST': { kind: 'sentences', address: '/api/v1/sentences/check' },
  'app/api/units/[code]/tasks/route.ts GET': {
    kind: 'ownTasks',
    address: '/api/units/[code]/tasks',
    levels: EVERY_LEVEL,
  },
  'app/api/v1/sets/[id]/route.ts GET': { kind: 'sets', address: '/api/v1/sets/[id]' },
  'app/api/v1/sets/route.ts GET': { kind: 'sets', address: '/api/v1/sets' },
  'app/api/v1/units/[code]/matrix/route.ts GET': {
    kind: 'token',
    address: '/api/v1/units/[code]/matrix',
    levels: EVERY_LEVEL,
  },
  'app/api/v1/units/[code]/progress/route.ts GET': {
    kind: 'token',
    address: '/api/v1/units/[code]/progress',
    levels: EVERY_LEVEL,
  },
  'app/api/v1/units/[code]/series/route.ts GET': {
    kind: 'token',
    address: '/api/v1/units/[code]/series',
    levels: EVERY_LEVEL,
  },
};

/** `state`: called with the last answer and a form (useActionState); `form`: with a form alone; `body`: with plain JSON, by scripts only. */
export interface ActionRow {
  readonly page: string;
  readonly takes: 'state' | 'form' | 'body';
}

export const ACTIONS: Readonly<Record<string, ActionRow>> = {
  'app/bench/actions.ts answerNothing': { page: '/bench/entry/[code]', takes: 'state' },
  'app/bench/actions.ts saveNothing': { page: '/bench/entry/[code]', takes: 'state' },
  'lib/auth/choose-tenant-action.ts chooseTenant': { page: '/choose-tenant', takes: 'form' },
  'lib/auth/sign-in-action.ts signIn': { page: '/sign-in', takes: 'state' },
  'lib/auth/sign-out-action.ts signOut': { page: '/choose-tenant', takes: 'form' },
  'lib/features/plan-figures/actions.ts sayFigure': { page: '/units/[code]/plan', takes: 'state' },
  'lib/features/assessments/actions.ts saveCriterion': { page: '/entry/[code]', takes: 'state' },
  'lib/features/assessments/actions.ts sendLetter': { page: '/entry/[code]', takes: 'body' },
  'lib/features/display/actions.ts changeDisplay': { page: '/sign-in', takes: 'form' },
  'lib/features/outbox/actions.ts setAside': { page: '/entry/[code]', takes: 'body' },
  'lib/features/catalogue-beside/departments/actions.ts keepDepartment': {
    page: '/admin/departments',
    takes: 'state',
  },
  'lib/features/catalogue-beside/guidance/actions.ts dropGuidance': {
    page: '/sets/[id]/guidance',
    takes: 'state',
  },
  'lib/features/catalogue-beside/guidance/actions.ts keepGuidance': {
    page: '/sets/[id]/guidance',
    takes: 'state',
  },
  'lib/features/catalogue-beside/in-charge/actions.ts endInCharge': {
    page: '/sets/[id]/departments',
    takes: 'state',
  },
  'lib/features/catalogue-beside/in-charge/actions.ts putInChargeOf': {
    page: '/sets/[id]/departments',
    takes: 'state',
  },
  'lib/features/catalogue-beside/in-charge/actions.ts removeInCharge': {
    page: '/sets/[id]/departments',
    takes: 'state',
  },
  'lib/features/catalogue-beside/assignments/actions.ts assignSet': {
    page: '/sets/[id]/assignments',
    takes: 'state',
  },
  'lib/features/catalogue-beside/assignments/actions.ts endSetAssignment': {
    page: '/sets/[id]/assignments',
    takes: 'state',
  },
  'lib/features/catalogue-beside/assignments/actions.ts removeSetAssignment': {
    page: '/sets/[id]/assignments',
    takes: 'state',
  },
  'lib/features/catalogue-beside/mapping/actions.ts carryOver': {
    page: '/sets/[id]/mapping',
    takes: 'state',
  },
  'lib/features/catalogue-beside/mapping/actions.ts keepMapping': {
    page: '/sets/[id]/mapping',
    takes: 'state',
  },
  'lib/features/boards/actions.ts setUpBoard': { page: '/units/[code]/boards', takes: 'state' },
  'lib/features/boards/actions.ts putBoardRight': { page: '/units/[code]/boards', takes: 'state' },
  'lib/features/boards/actions.ts recordPost': { page: '/units/[code]/boards', takes: 'state' },
  'lib/features/boards/actions.ts handPostOver': { page: '/units/[code]/boards', takes: 'state' },
  'lib/features/boards/actions.ts closePost': { page: '/units/[code]/boards', takes: 'state' },
  'lib/features/boards/actions.ts recordCharge': { page: '/units/[code]/boards', takes: 'state' },
  'lib/features/boards/actions.ts closeCharge': { page: '/units/[code]/boards', takes: 'state' },
  'lib/features/causes/actions.ts recordCause': { page: '/units/[code]/events', takes: 'state' },
  'lib/features/causes/actions.ts closeCause': { page: '/units/[code]/events', takes: 'state' },
  'lib/features/events/actions.ts recordEvent': { page: '/units/[code]/events', takes: 'state' },
  'lib/features/events/actions.ts putEventRight': { page: '/units/[code]/events/[event]', takes: 'state' },
  'lib/features/events/actions.ts recordConclusion': { page: '/units/[code]/events/[event]', takes: 'state' },
  'lib/features/events/actions.ts recordPeople': { page: '/units/[code]/events/[event]', takes: 'state' },
  'lib/features/events/actions.ts takePersonOff': { page: '/units/[code]/events/[event]', takes: 'state' },
  'lib/features/events/actions.ts recordDocument': { page: '/units/[code]/events/[event]', takes: 'state' },
  'lib/features/events/actions.ts takeDocumentOff': { page: '/units/[code]/events/[event]', takes: 'state' },
  'lib/features/alerts/actions.ts chooseThresholds': { page: '/units/[code]/alerts', takes: 'state' },
  'lib/features/map/actions.ts chooseLegend': { page: '/admin/boundaries', takes: 'state' },
  'lib/features/boundaries/actions.ts bringBoundaries': { page: '/admin/boundaries', takes: 'state' },
  'lib/features/unit-office/sheet/actions.ts loadUnitFile': { page: '/admin/units/import', takes: 'state' },
  'lib/features/catalogue-office/actions.ts beginDraft': { page: '/sets', takes: 'state' },
  'lib/features/catalogue-office/actions.ts uploadDraft': { page: '/sets', takes: 'state' },
  'lib/features/catalogue-office/actions.ts saveDraftHead': { page: '/sets/drafts/[draft]', takes: 'state' },
  'lib/features/catalogue-office/actions.ts saveDraftCriterion': { page: '/sets/drafts/[draft]', takes: 'state' },
  'lib/features/catalogue-office/actions.ts confirmDraft': { page: '/sets/drafts/[draft]', takes: 'state' },
  'lib/features/catalogue-office/actions.ts dropDraft': { page: '/sets/drafts/[draft]', takes: 'state' },
  'lib/features/catalogue-office/actions.ts publish': { page: '/sets/drafts/[draft]', takes: 'state' },
  'lib/features/unit-office/actions.ts doUnitAct': { page: '/admin/units/[code]', takes: 'state' },
  'lib/features/capital/actions.ts sendCapital': { page: '/units/[code]/capital', takes: 'state' },
  'lib/features/capital/actions.ts sendCapitalBack': { page: '/units/[code]/capital', takes: 'state' },
  'lib/features/steps/actions.ts sendStep': { page: '/units/[code]/path', takes: 'state' },
  'lib/features/steps/actions.ts sendStepChange': { page: '/units/[code]/path', takes: 'state' },
  'lib/features/steps/actions.ts sendStepWait': { page: '/units/[code]/path', takes: 'state' },
  'lib/features/steps/actions.ts sendWaitEnd': { page: '/units/[code]/path', takes: 'state' },
  'lib/features/petitions/actions.ts sendPetition': { page: '/units/[code]/petitions', takes: 'state' },
  'lib/features/petitions/actions.ts sendPetitionReply': { page: '/units/[code]/petitions', takes: 'state' },
  'lib/features/reports/actions.ts sendDuty': { page: '/units/[code]/reports', takes: 'state' },
  'lib/features/reports/actions.ts sendDutyEnd': { page: '/units/[code]/reports', takes: 'state' },
  'lib/features/reports/actions.ts sendPeriodReport': { page: '/units/[code]/reports', takes: 'state' },
  'lib/features/meeting-pack/actions.ts freezeMeeting': { page: '/units/[code]/meeting/packs', takes: 'state' },
  'lib/features/tasks/actions.ts sendTask': { page: '/units/[code]/tasks', takes: 'state' },
  'lib/features/tasks/actions.ts sendTaskReport': { page: '/units/[code]/tasks', takes: 'state' },
  'lib/features/tasks/actions.ts sendTaskSettlement': { page: '/units/[code]/tasks', takes: 'state' },
};

/** `code` takes the place of whatever the address is about: a unit, a set, a draft. */
export function at(address: string, code: string): string {
  return address.replace(/\[(code|id|draft)\]/, encodeURIComponent(code));
}

export function rowsOf<Kind extends PageRow['kind']>(kind: Kind): Extract<PageRow, { kind: Kind }>[] {
  return Object.values(PAGES).filter((row): row is Extract<PageRow, { kind: Kind }> => row.kind === kind);
}
