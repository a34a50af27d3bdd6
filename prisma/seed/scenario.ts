import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import type { Cause, Stage, Status } from '@/lib/domain/criteria/status';
import type { Territory } from '@/lib/domain/units/unit';
import type { InCharge } from './in-charge';
import type { SeedPlan } from './plan-figures';

/** What the articles do not say, but the demo needs. */
export const ILLUSTRATIVE = 'Minh họa';

/** The five articles, as `source` of what they say. */
export const ARTICLES = {
  kienMoc: 'Bài viết về đợt kiểm tra xã Kiên Mộc, ngày 22/5/2019',
  threeLevels: 'Bài viết về hội nghị trực tuyến 03 cấp, ngày 12/02/2020',
  kyThuong: 'Bài viết về buổi làm việc với xã Kỳ Thượng, ngày 07/02/2020',
  tamDao: 'Bài viết về hội nghị Ban Chỉ đạo huyện, ngày 07/10/2021',
  canLoc: 'Bài viết về buổi làm việc của Ban Chỉ đạo huyện Can Lộc, ngày 25/10/2018',
} as const;

/** One fact of a scenario, by the words of the field; ids are found when it is recorded. */
export interface SeedFact {
  readonly unitCode: string;
  readonly setId: string;
  /** "5" a criterion, "i:5.1" an indicator. */
  readonly key: string;
  readonly stage: Stage;
  readonly status: Status;
  readonly effectiveOn: string;
  readonly value?: number;
  readonly cause?: Cause;
  readonly note?: string;
  /** E-mail of the demo account that entered it; without it, loaded by the operator. */
  readonly recordedBy?: string;
  /** false only for what an article says. */
  readonly illustrative: boolean;
  readonly source: string;
}

/** Lines of an import-units file, without the header. */
export interface UnitFile {
  readonly illustrative: boolean;
  readonly source: string;
  readonly lines: readonly string[];
}

/** What a scenario may look at: the tenant's units and sets as they are in the database. */
export interface SeedView {
  readonly territory: Territory;
  readonly catalogue: readonly CatalogueSet[];
}

export interface Scenario {
  readonly code: string;
  readonly slug: string;
  /** null: the tenant lives today. */
  readonly referenceDay: string | null;
  readonly unitFiles: readonly UnitFile[];
  /** Which department is in charge of what. */
  readonly inCharge: readonly InCharge[];
  /** What articles say of registrations, targets and estimates. */
  readonly plans: readonly SeedPlan[];
  facts(view: SeedView): SeedFact[];
}
