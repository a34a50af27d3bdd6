import { expect } from 'vitest';
import type { Actor } from '@/lib/domain/access/actor';
import type { Status } from '@/lib/domain/criteria/status';
import { judgeRow } from '@/lib/features/assessments/judge-row';
import { loadEntry } from '@/lib/features/assessments/loaders';
import { saveAssessments, type SaveResult } from '@/lib/features/assessments/mutations';
import { indicatorRow, thresholdRow } from '@/tests/factories/draft';
import { makeActor, readActor } from '@/tests/factories/person';
import { countRows } from '@/tests/factories/rows';
import { saveInput } from '@/tests/factories/save';
import { giveSets, shippedSet } from '@/tests/factories/shipped';
import { ownerDb, TestTenant } from '@/tests/factories/tenant';

export const DAY = '2021-12-31';
const UNIT = '06625';
const SET = 'thu-xa';

const indicators = [
  indicatorRow({ code: '1.1' }),
  indicatorRow({ code: '1.2', kind: 'boolean', unit: null, comparator: '==', position: 2 }),
  indicatorRow({ code: '2', kind: 'choice', unit: null, comparator: null, choices: ['Có', 'Đang làm', 'Không'] }),
  indicatorRow({ code: '3', kind: 'lower_share', lowerSetId: 'thu-thon' }),
  indicatorRow({ code: '4', comparator: 'range' }),
  indicatorRow({ code: '5', kind: 'points', unit: null, comparator: null }),
  indicatorRow({ code: '6', comparator: '>=' }),
];
const thresholds = [
  thresholdRow({ indicatorCode: '1.1', confirmedBy: 'Văn phòng điều phối', confirmedOn: '2021-05-04' }),
  thresholdRow({ indicatorCode: '2', value: null, text: 'Có; Đang làm' }),
  thresholdRow({ indicatorCode: '3', value: 60 }),
  thresholdRow({ indicatorCode: '4', value: 50, upper: 70 }),
  thresholdRow({ indicatorCode: '6', value: null }),
];
const rules = { tagColumns: [], points: { met: 85, basically: 75 } };

/** As one row of a form; `asked`: of whom a newer value was asked. */
export interface Entry {
  readonly item: string;
  readonly status?: Status | null;
  readonly value?: string;
  readonly asked?: { readonly of: string; readonly on: string };
}

/** A commune of three villages on a set with every kind of indicator, amended in October 2021. */
export class TrialCommune {
  private constructor(
    readonly tenant: TestTenant,
    readonly unitId: number,
    readonly villages: readonly number[],
    private readonly official: Actor,
  ) {}

  static async open(): Promise<TrialCommune> {
    const tenant = await TestTenant.create(ownerDb(), '20', 'lang-son', DAY);
    const thon = shippedSet({ id: 'thu-thon', level: 'village', name: 'Bộ tiêu chí thôn thử' }, 2, {});
    const xa = shippedSet(
      { id: SET, level: 'commune', name: 'Bộ tiêu chí xã thử' },
      6,
      { indicators, thresholds, rules },
      {
        indicators,
        thresholds: thresholds.map((row) => (row.indicatorCode === '1.1' ? { ...row, value: 95 } : row)),
        rules,
        decision: '2/QĐ-UBND',
        validFrom: '2021-10-01',
      },
    );
    await giveSets(tenant, thon, xa);
    await tenant.importUnits(
      ...['Nà Lừa', 'Bản Pìa', 'Khe Chim'].map((name) => `village,${UNIT},,Thôn ${name},2020-03-01,`),
    );
    const at = async (code: string) => (await tenant.unit(code, DAY)).id;
    const villages = [];
    for (const slug of ['na-lua', 'ban-pia', 'khe-chim']) villages.push(await at(`${UNIT}~${slug}`));
    const unitId = await at(UNIT);
    const official = await makeActor(tenant, 'Công chức', { role: 'commune_official', unitId });
    return new TrialCommune(tenant, unitId, villages, official);
  }

  /** Saves as a form does that was filled from what holds: nothing is ever a conflict. */
  async say(entries: readonly Entry[], over: { on?: string; note?: string; actor?: Actor } = {}) {
    const { on = '2021-06-01', note = '', actor = this.official } = over;
    const view = await loadEntry(actor, UNIT, { set: SET, asOf: on });
    const known = new Map(view.rows.flatMap((row) => [row, ...row.indicators]).map((cell) => [cell.item, cell.factId]));
    return saveAssessments(
      actor,
      saveInput({
        unit: UNIT,
        set: SET,
        effectiveOn: on,
        stage: view.stage,
        note,
        entries: entries.map(({ item, status = null, value = '', asked }) => {
          return { item, status, value, baseFactId: known.get(item) ?? null, ...(asked ? { asked } : {}) };
        }),
      }),
    );
  }

  /** A criterion as its form shows it, judged. */
  async rowOf(number: number, asOf = '2021-06-01', actor = this.official) {
    const { rows, points } = await loadEntry(await readActor(actor.userId!, this.tenant), UNIT, { set: SET, asOf });
    const row = rows[number - 1]!;
    const { proposal, indicators } = judgeRow(row, points);
    return { ...row, proposal, indicators: row.indicators.map((one) => ({ ...one, ...indicators[one.item] })) };
  }

  /** The code, fields and items by which something is refused, which leaves nothing behind; null: it was not. */
  async refusal(work: () => Promise<unknown>): Promise<unknown> {
    const before = await countRows(this.tenant);
    const refused = await work().then(
      () => null,
      ({ code, details, byItem }: { code: string; details?: object; byItem?: object }) => {
        return { code, ...details, ...(byItem ? { byItem } : {}) };
      },
    );
    expect(await countRows(this.tenant)).toEqual(before);
    return refused;
  }
}

export const statusesOf = (result: SaveResult) =>
  result.status === 'saved' ? result.facts.map(({ item, status }) => [item, status]) : result;
