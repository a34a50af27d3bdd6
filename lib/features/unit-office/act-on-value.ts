import { attributeSlot } from '@/lib/domain/units/office/attribute-slot';
import {
  endValue,
  holdFrom,
  withoutValue,
  type DatedValue,
  type ValueEdit,
} from '@/lib/domain/units/office/dated-values';
import { isFault, type Fault } from '@/lib/domain/units/office/fault';
import { REGION_KEYS } from '@/lib/domain/units/office/region-keys';
import { VALUE_LEVELS } from '@/lib/domain/units/office/value-levels';
import type { UnitRecord } from '@/lib/domain/units/unit';
import { unitTitle } from '@/lib/domain/units/unit-title';
import { AppError } from '@/lib/errors';
import { showDate } from '@/lib/i18n/format';
import type { ValueKind } from './act-state';
import { findOn, findUnit, type Done, type Office } from './office';
import { refusedBy } from './refused';
import type { ActOf } from './schema';
import { writeValues } from './write-values';

/** The rows that exclude the value: those of its slot. */
function slotRows({ territory }: Office, unit: UnitRecord, kind: ValueKind, value: string): DatedValue[] {
  if (kind === 'member')
    return (territory.clustersOf.get(unit.id) ?? []).map((row) => ({ ...row, value: String(row.clusterId) }));
  const slot = attributeSlot(kind, value);
  return unit.attributes.filter((row) => row.kind === kind && attributeSlot(kind, row.value) === slot);
}

/** The value as its rows keep it: of a membership the number of the cluster that holds the code on the day. */
function keptValue(office: Office, unit: UnitRecord, kind: ValueKind, value: string, day: string): string {
  if (!VALUE_LEVELS[kind].includes(unit.level)) throw new AppError('unit_unknown');
  if (kind === 'member') {
    const cluster = findOn(office, value, day, 'value');
    if (cluster.level !== 'cluster') throw new AppError('unit_unknown', { field: 'value' });
    return String(cluster.id);
  }
  const known = kind === 'tag' || (kind === 'group' ? /^[1-3]$/ : REGION_KEYS).test(value);
  if (!known) throw new AppError('value_unknown', { field: 'value' });
  return value;
}

async function write(
  office: Office,
  unit: UnitRecord,
  kind: ValueKind,
  plan: ValueEdit | Fault,
  source: string | null,
): Promise<Done> {
  if (isFault(plan)) throw refusedBy(plan);
  const changed = await writeValues(office.tx, office.actor.tenant.id, unit.id, kind, plan, source);
  const say = (rows: readonly DatedValue[]) => rows.map((row) => sayRow(office, kind, row)).join('; ') || '–';
  return { changed, unitId: unit.id, before: say(plan.before), after: say(plan.after), begun: null };
}

function sayRow({ territory }: Office, kind: ValueKind, { value, validFrom, validTo }: DatedValue): string {
  const cluster = kind === 'member' ? territory.units.get(Number(value)) : undefined;
  const word = cluster ? unitTitle(cluster, validFrom) : kind === 'group' ? `nhóm ${value}` : value;
  return `${word} (${showDate(validFrom)} – ${validTo === null ? '' : showDate(validTo)})`;
}

export function setValue(office: Office, input: ActOf<'set_value'>, source: string | null): Promise<Done> {
  const { kind, day: validFrom, to: validTo } = input;
  const unit = findUnit(office, input);
  const value = keptValue(office, unit, kind, input.value, validFrom);
  const rows = slotRows(office, unit, kind, value);
  const next = { value, validFrom, validTo: validTo ?? clusterEnd(office, kind, value) };
  return write(office, unit, kind, holdFrom(rows, next, unit, office.limits), source);
}

/** A membership goes no further than its cluster. */
function clusterEnd({ territory }: Office, kind: ValueKind, value: string): string | null {
  return kind === 'member' ? (territory.units.get(Number(value))?.validTo ?? null) : null;
}

export function endValueOf(office: Office, input: ActOf<'end_value'>): Promise<Done> {
  const { kind, from: validFrom, day } = input;
  const unit = findUnit(office, input);
  const value = keptValue(office, unit, kind, input.value, validFrom);
  return write(
    office,
    unit,
    kind,
    endValue(slotRows(office, unit, kind, value), { value, validFrom }, day, unit),
    null,
  );
}

export function removeValue(office: Office, input: ActOf<'remove_value'>): Promise<Done> {
  const { kind, from: validFrom } = input;
  const unit = findUnit(office, input);
  const value = keptValue(office, unit, kind, input.value, validFrom);
  return write(office, unit, kind, withoutValue(slotRows(office, unit, kind, value), { value, validFrom }), null);
}

/** Puts several communes into a cluster from one day on, or none of them. */
export async function addMembers(office: Office, input: ActOf<'add_members'>, source: string | null): Promise<Done> {
  const cluster = findUnit(office, input);
  if (cluster.level !== 'cluster') throw new AppError('unit_unknown');
  if (input.communes.length === 0) throw new AppError('too_few_units', { field: 'communes' });
  const joined: string[] = [];
  for (const code of new Set(input.communes)) {
    const commune = findOn(office, code, input.day, 'communes');
    const value = keptValue(office, commune, 'member', cluster.code, input.day);
    const next = { value, validFrom: input.day, validTo: cluster.validTo };
    const plan = holdFrom(slotRows(office, commune, 'member', value), next, commune, office.limits);
    const { changed } = await write(office, commune, 'member', plan, source);
    if (changed) joined.push(unitTitle(commune, input.day));
  }
  return { changed: joined.length > 0, unitId: cluster.id, before: '', after: joined.join(', '), begun: null };
}
