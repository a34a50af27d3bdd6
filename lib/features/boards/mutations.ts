import { toDateParam } from '@/lib/db/iso-day';
import type { Actor } from '@/lib/domain/access/actor';
import type { Board, Post } from '@/lib/domain/steering/board';
import { dayBefore } from '@/lib/domain/units/period';
import { AppError } from '@/lib/errors';
import { accountChoices } from '../steering/choices';
import { requireDepartment } from '../steering/linked-row';
import { writeAt, type Desk, type Done } from '../steering/mutations';
import { checkOneHead, findBoard, findPost } from './find-board';
import type { AddPostInput, CorrectBoardInput, EndPostInput, FoundBoardInput, HandOverInput } from './schema';
import { seenBoard } from './seen-board';

const WRITE = ['boards.write'] as const;

/** Sets a board up at a unit. Throws AppError `date_after_page`, `date_before_unit`, `exists`. */
export async function foundBoard(actor: Actor, input: FoundBoardInput, requestId?: string) {
  const work = async (desk: Desk): Promise<Done> => {
    const { tx, tenantId, unit } = desk;
    const { kind, name, decision, from, to } = input;
    checkDay(desk, from);
    if (from < unit.validFrom) throw new AppError('date_before_unit', { field: 'from' });
    const own = { tenantId, unitId: unit.id, kind, name };
    await requireNewName(desk, { unitId: unit.id, kind, name });
    const life = { validFrom: toDateParam(from), validTo: to === null ? null : toDateParam(to) };
    const { id } = await tx.steeringBoard.create({ data: { ...own, decision, ...life }, select: { id: true } });
    return { figures: { board: id }, audit: { action: 'board.found', subject: { board: id, name, from } } };
  };
  return writeAt(actor, input, WRITE, work, { requestId });
}

/**
 * Puts name, decision or days of a board right. What says nothing new writes nothing.
 * @throws AppError `row_gone`, `date_after_page`, `exists`; `board_changed` where it was changed since the form was drawn
 */
export async function correctBoard(actor: Actor, input: CorrectBoardInput, requestId?: string) {
  const work = async (desk: Desk): Promise<Done> => {
    const { tx, tenantId } = desk;
    const board = await findBoard(desk, input.board);
    const { name, decision, from, to, seen } = input;
    const texts = seenBoard({ ...board, from: board.validFrom, to: board.validTo });
    if (texts === seenBoard(input)) return { audit: null };
    if (texts !== seen) throw new AppError('board_changed');
    checkDay(desk, from);
    if (name !== board.name) await requireNewName(desk, { unitId: board.unitId, kind: board.kind, name });
    const [before, after] = [describe(board), describe({ name, decision, validFrom: from, validTo: to })];
    await tx.steeringBoard.update({
      where: { tenantId_id: { tenantId, id: board.id } },
      data: { name, decision, validFrom: toDateParam(from), validTo: to === null ? null : toDateParam(to) },
    });
    return { audit: { action: 'board.correct', subject: { board: board.id, before, after } } };
  };
  return writeAt(actor, input, WRITE, work, { requestId });
}

/** Two boards of one kind at one unit are told apart by their names. Throws AppError `exists`. */
async function requireNewName({ tx, tenantId }: Desk, own: Pick<Board, 'unitId' | 'kind' | 'name'>): Promise<void> {
  const same = await tx.steeringBoard.findFirst({ where: { tenantId, ...own, validTo: null }, select: { id: true } });
  if (same) throw new AppError('exists', { field: 'name' });
}

/** A further post on a board, held or vacant. Throws AppError `period_overlap` for a second head. */
export async function addPost(actor: Actor, input: AddPostInput, requestId?: string) {
  const work = async (desk: Desk): Promise<Done> => {
    const board = await findBoard(desk, input.board);
    checkDay(desk, input.from);
    checkOneHead(board, input.rank, { validFrom: input.from, validTo: null });
    const id = await createPost(desk, board, input.rank, input);
    const subject = { board: board.id, name: board.name, holder: sayHolder(input), from: input.from };
    return { figures: { post: id }, audit: { action: 'board.post', subject } };
  };
  return writeAt(actor, input, WRITE, work, { requestId });
}

/**
 * A post goes to another holder, or to nobody, from a day on; what it answers for goes on with it. On its first day
 * the row itself is put right.
 */
export async function handOver(actor: Actor, input: HandOverInput, requestId?: string) {
  const work = async (desk: Desk): Promise<Done> => {
    const { tx, tenantId } = desk;
    const { board, post } = await findPost(desk, input.post);
    checkDay(desk, input.from);
    if (input.from < post.validFrom) throw new AppError('date_order', { field: 'from' });
    if (post.validTo !== null && post.validTo < input.from) throw new AppError('row_gone');
    const subject = {
      ...{ board: board.id, name: board.name, from: input.from },
      ...{ before: post.holder ?? '–', after: sayHolder(input) },
    };
    const where = { tenantId_id: { tenantId, id: post.id } };
    if (input.from === post.validFrom) {
      await checkHolder(desk, input, post.userId);
      await tx.boardPost.update({ where, data: holderColumns(input) });
      return { audit: { action: 'board.hand_over', subject } };
    }
    const lastDay = toDateParam(dayBefore(input.from));
    const id = await createPost(desk, board, post.rank, input, post);
    await tx.boardPost.update({ where, data: { validTo: lastDay } });
    const open = post.charges.filter(({ validTo }) => validTo === null || validTo >= input.from);
    const begun = open.filter(({ validFrom }) => validFrom < input.from).map((charge) => charge.id);
    await tx.boardCharge.createMany({
      data: open.map(({ unitId, setId, number, decision, validFrom, validTo }) => ({
        ...{ tenantId, postId: id, unitId, setId, number, decision },
        ...{ validFrom: toDateParam(validFrom < input.from ? input.from : validFrom) },
        ...{ validTo: validTo === null ? null : toDateParam(validTo) },
      })),
    });
    await tx.boardCharge.updateMany({ where: { tenantId, id: { in: begun } }, data: { validTo: lastDay } });
    return { figures: { post: id }, audit: { action: 'board.hand_over', subject } };
  };
  return writeAt(actor, input, WRITE, work, { requestId });
}

/** A post is there no longer after a day. Of a head that nobody follows this is a vacancy. */
export async function endPost(actor: Actor, input: EndPostInput, requestId?: string) {
  const work = async (desk: Desk): Promise<Done> => {
    const { tx, tenantId } = desk;
    const { board, post } = await findPost(desk, input.post);
    if (input.to < post.validFrom) throw new AppError('date_order', { field: 'to' });
    if (post.validTo === input.to) return { audit: null };
    checkOneHead(board, post.rank, { validFrom: post.validFrom, validTo: input.to }, post);
    await tx.boardPost.update({
      where: { tenantId_id: { tenantId, id: post.id } },
      data: { validTo: toDateParam(input.to) },
    });
    const subject = { board: board.id, name: board.name, holder: post.holder ?? '–', to: input.to };
    return { audit: { action: 'board.post_end', subject } };
  };
  return writeAt(actor, input, WRITE, work, { requestId });
}

type Holding = Pick<AddPostInput, 'holder' | 'vacant' | 'department' | 'account' | 'from'>;

/** A vacant post has no holder, no account and no department. */
function holderColumns({ holder, vacant, department, account }: Holding) {
  return vacant
    ? { holder: null, departmentId: null, userId: null }
    : { holder, departmentId: department, userId: account };
}

/** A post of an account is shown with the board: only an account that the form offers is named, or the one before. */
async function checkHolder(desk: Desk, { department, account, from }: Holding, before: number | null): Promise<void> {
  await requireDepartment(desk, department, from);
  if (account === null || account === before) return;
  const offered = await accountChoices(desk.tx, desk, 'tasks.report');
  if (!offered.some(({ value }) => value === String(account))) throw new AppError('user_unknown', { field: 'account' });
}

async function createPost(
  desk: Desk,
  { id: boardId }: Board,
  rank: Post['rank'],
  holding: Holding,
  { validTo: to, userId }: Pick<Post, 'validTo' | 'userId'> = { validTo: null, userId: null },
): Promise<number> {
  await checkHolder(desk, holding, userId);
  const life = { validFrom: toDateParam(holding.from), validTo: to === null ? null : toDateParam(to) };
  const { id } = await desk.tx.boardPost.create({
    data: { tenantId: desk.tenantId, boardId, rank, ...holderColumns(holding), ...life },
    select: { id: true },
  });
  return id;
}

function checkDay({ day }: Desk, from: string): void {
  if (from > day) throw new AppError('date_after_page', { field: 'from' });
}

function sayHolder({ vacant, holder }: Holding): string {
  return vacant ? '–' : (holder ?? '');
}

function describe({ name, decision, validFrom, validTo }: Pick<Board, 'name' | 'decision' | 'validFrom' | 'validTo'>) {
  return [name, decision ?? '', `${validFrom} – ${validTo ?? ''}`].join(' · ');
}
