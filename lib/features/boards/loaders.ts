import type { Actor } from '@/lib/domain/access/actor';
import { can } from '@/lib/domain/access/can';
import { placeOf } from '@/lib/domain/access/place';
import type { CatalogueSet } from '@/lib/domain/criteria/criteria-set';
import { chargesOn, inChargeOf } from '@/lib/domain/steering/in-charge-of';
import type { Board } from '@/lib/domain/steering/board';
import { postsOn } from '@/lib/domain/steering/posts-on';
import { vacantPosts } from '@/lib/domain/steering/vacant-posts';
import { covers } from '@/lib/domain/units/period';
import { unitsBelow } from '@/lib/domain/units/units-below';
import { readTogether } from '../progress/data';
import { findQuestion, type FoundQuestion } from '../progress/find-question';
import type { PageParams } from '../progress/page-question';
import type { UnitScope } from '../progress/resolve-unit';
import { accountChoices, departmentChoices, unitChoices } from '../steering/choices';
import { nameCriterion, nameDepartments, namePosts, nameUnit } from '../steering/names';
import { idsUnder } from '../steering/rows-at';
import { seesRow } from '../steering/sees';
import type { AnswerRow, BoardsView, BoardView } from './boards-view';
import { readBoards } from './data';

/** The boards of a unit and of those under it on the day, and who answers for what. Throws AppError `not_found`. */
export async function loadBoards(actor: Actor, code: string, params: PageParams): Promise<BoardsView> {
  const found = await findQuestion(actor, code, params);
  const { scope, chosen, catalogue } = found;
  const { territory, unit, day } = scope;
  const tenantId = actor.tenant.id;
  const mayWrite = can(actor, 'boards.write', placeOf(territory, unit, day, 'any'));
  return readTogether(tenantId, async (tx) => {
    const boards = ownFirst(await readBoards(tx, { tenantId, unitIds: idsUnder(scope), day }), unit.id);
    const departments = await nameDepartments(tx, tenantId);
    const accounts = await namePosts(
      tx,
      tenantId,
      boards.flatMap(({ posts }) => posts.map(({ userId }) => userId)),
    );
    const forms = mayWrite
      ? {
          units: unitChoices(scope, ['boards.write']),
          departments: await departmentChoices(tx, scope),
          accounts: await accountChoices(tx, scope, 'tasks.report'),
          setId: chosen?.set.id ?? '',
        }
      : null;
    return {
      at: { code: unit.code, day },
      boards: boards.map((board) => toView(scope, catalogue, board, { departments, accounts })),
      vacancies: vacantPosts(boards, day).map(({ unitId, board, rank, since }) => {
        return { unit: nameUnit(scope, unitId), board, rank, since };
      }),
      ...answersOf(found, boards),
      forms,
    };
  });
}

interface Names {
  readonly departments: ReadonlyMap<number, string>;
  readonly accounts: ReadonlyMap<number, string>;
}

function toView(scope: UnitScope, catalogue: readonly CatalogueSet[], board: Board, names: Names): BoardView {
  const { day } = scope;
  const { id, unitId, kind, name, decision, validFrom, validTo, illustrative } = board;
  return {
    ...{ id, unit: nameUnit(scope, unitId), kind, name, decision, from: validFrom, to: validTo, illustrative },
    posts: postsOn(board, day).map((post) => ({
      ...{ id: post.id, rank: post.rank, holder: post.holder, from: post.validFrom },
      department: names.departments.get(post.departmentId ?? -1) ?? null,
      account: names.accounts.get(post.userId ?? -1) ?? null,
      charges: post.charges
        .filter((charge) => covers(charge, day) && seesRow(scope, { ...charge, unitId: charge.unitId ?? unitId }))
        .map((charge) => ({
          unit: charge.unitId === null ? null : nameUnit(scope, charge.unitId),
          criterion: nameCriterion(catalogue, charge, day),
          ...{ id: charge.id, decision: charge.decision, from: charge.validFrom },
        })),
    })),
  };
}

/** Communes with who answers for each, and criteria of the page's set; neither where no post answers for any. */
function answersOf(
  { scope, chosen }: FoundQuestion,
  boards: readonly Board[],
): Pick<BoardsView, 'ofUnits' | 'ofCriteria'> {
  const { territory, unit, day } = scope;
  const given = chargesOn(boards, day);
  const nameOf = ({ post, board }: (typeof given)[number]) => post.holder ?? `– (${board.name})`;
  const units = given.some(({ charge }) => charge.unitId !== null)
    ? unitsBelow(territory, unit.id, 'commune', day)
    : [];
  const ofUnits = units.map((one): AnswerRow => {
    const answering = inChargeOf(boards, { unitId: one.id, criterion: null }, day);
    const { code, title } = nameUnit(scope, one.id);
    return { key: code, title, posts: answering.map(nameOf) };
  });
  const setId = chosen?.set.id ?? null;
  const about = given.filter(
    ({ charge, board }) =>
      charge.unitId === null && charge.setId === setId && seesRow(scope, { ...charge, unitId: board.unitId }),
  );
  const criteria = about.length === 0 || !chosen ? [] : chosen.version.criteria;
  const shown = criteria.filter(({ number }) => chosen?.shown.numbers.includes(number));
  const ofCriteria = shown.map(({ number, name }): AnswerRow => {
    const answering = about.filter(({ charge }) => charge.number === number);
    return { key: String(number), title: `${number} ${name}`, posts: answering.map(nameOf) };
  });
  // A province names those that somebody answers for: its list would be two hundred lines of nobody.
  const told = units.length > 40 ? ofUnits.filter(({ posts }) => posts.length > 0) : ofUnits;
  return { ofUnits: told, ofCriteria };
}

function ownFirst(boards: readonly Board[], unitId: number): Board[] {
  return [...boards.filter((board) => board.unitId === unitId), ...boards.filter((board) => board.unitId !== unitId)];
}
