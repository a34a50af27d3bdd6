import { describe, expect, it } from 'vitest';
import { buildTerritory } from '@/lib/domain/units/build-territory';
import { unitOf } from '@/tests/factories/unit';
import type { UnitScope } from '../progress/resolve-unit';
import { layRegister } from './register';

const commune = unitOf({ id: 1, code: '06625', level: 'commune', versions: [{}] });
const scope = {
  ...{ actor: { post: 'Văn phòng' }, territory: buildTerritory([commune]), unit: commune, day: '2019-05-22' },
} as unknown as UnitScope;

type Standing = 'late' | 'open' | 'done';
const rowOf = (id: number, standing: Standing, departmentId: number | null = null) => {
  return { id, standing, departmentId, department: departmentId === null ? null : `Sở ${departmentId}` };
};
type Row = ReturnType<typeof rowOf>;

const lay = (
  all: readonly Row[],
  asked: { standing?: Standing; opened?: number; page?: number; department?: number },
) =>
  layRegister<Standing, Row>(scope, '?asOf=2019-05-22', all, {
    standings: ['late', 'open', 'done'],
    ...{ standing: null, opened: null, page: 1, ...asked },
    fits: (row) => asked.department === undefined || row.departmentId === asked.department,
    isSettled: ({ standing }) => standing === 'done',
    lastDay: ({ id }) => `2019-05-${String(id).padStart(2, '0')}`,
    hrefOf: (standing, page = 1) => `${standing ?? 'all'}:${page}`,
  });

describe('a register', () => {
  const many = Array.from({ length: 201 }, (_, i) => rowOf(i + 1, 'open'));

  it('shows the page that is asked for, none beyond the last, and the one on which the opened row stands', () => {
    const shown = (asked: Parameters<typeof lay>[1]) => {
      const { pages, rows } = lay(many, asked);
      return [pages.at, rows[0]?.id, rows.length];
    };
    expect(shown({})).toEqual([1, 1, 100]);
    expect(shown({ page: 2 })).toEqual([2, 101, 100]);
    expect(shown({ page: 9 })).toEqual([3, 201, 1]);
    expect(shown({ page: 1, opened: 200 })).toEqual([2, 101, 100]);
    expect(lay(many, { standing: 'open' }).pages.hrefs).toEqual(['open:1', 'open:2', 'open:3']);
  });

  it('counts every standing within the department, whichever is shown, and sets what is settled apart, the last first', () => {
    const all = [rowOf(1, 'late', 7), rowOf(2, 'done', 7), rowOf(3, 'done', 7), rowOf(4, 'open', 8), rowOf(5, 'open')];
    const view = lay(all, { department: 7, standing: 'done' });
    expect(view.standings.map(({ count }) => count)).toEqual([1, 0, 2]);
    expect(view.total).toBe(3);
    expect(view.rows).toEqual([]);
    expect(view.settled.map(({ id }) => id)).toEqual([3, 2]);
    expect(view.departments).toEqual([
      { value: '7', label: 'Sở 7' },
      { value: '8', label: 'Sở 8' },
    ]);
  });
});
