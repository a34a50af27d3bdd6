import type { UnitRecord } from './unit';
import { versionOn } from './version-on';

const startsWithType = /^(thôn|bản|xóm|ấp|khu|tổ|cụm|khối|làng|buôn|tổ dân phố|tiểu khu)\s/iu;

/**
 * Type and name on a day, the type in lower case: "huyện Đình Lập", "xã Kiên Mộc".
 * A village or cluster whose name already carries its type word ("Thôn 1") is not given it twice.
 */
export function unitTitle(unit: UnitRecord, day: string): string {
  const { type, name } = versionOn(unit, day);
  const lower = name.toLocaleLowerCase('vi');
  if (lower === type || lower.startsWith(`${type} `)) return type + name.slice(type.length);
  if ((unit.level === 'village' || unit.level === 'cluster') && startsWithType.test(name)) {
    return name.slice(0, 1).toLocaleLowerCase('vi') + name.slice(1);
  }
  // The official title of a central city is short: "thành phố Hà Nội".
  return `${type === 'thành phố trung ương' ? 'thành phố' : type} ${name}`;
}
