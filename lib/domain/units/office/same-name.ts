import { overlaps } from '../period';
import type { Period, Territory } from '../unit';

interface Named {
  readonly parentId: number;
  readonly type: string;
  readonly name: string;
}

/** Whether another unit under that parent bears the type and name on some day of the period, whatever the case. */
export function isNameTaken(
  territory: Territory,
  { parentId, type, name }: Named,
  period: Period,
  except: readonly number[] = [],
): boolean {
  const wanted = name.toLocaleLowerCase('vi');
  return (territory.children.get(parentId) ?? []).some(({ childId }) => {
    if (except.includes(childId)) return false;
    const versions = territory.units.get(childId)?.versions ?? [];
    return versions.some(
      (version) =>
        version.parentId === parentId &&
        version.type === type &&
        version.name.toLocaleLowerCase('vi') === wanted &&
        overlaps(version, period),
    );
  });
}
