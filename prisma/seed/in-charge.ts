import type { Tx } from '@/lib/db/client';
import { toDateParam } from '@/lib/db/iso-day';

type Named = readonly [name: string, shortName: string];

/** The department in charge of each criterion of a set. No source lists them, so all of it is illustrative. */
export interface InCharge {
  readonly setId: string;
  /** First day of the set. */
  readonly from: string;
  readonly departments: readonly { readonly named: Named; readonly criteria: readonly number[] }[];
}

const NN: Named = ['Sở Nông nghiệp và Phát triển nông thôn', 'Sở NN&PTNT'];
const XD: Named = ['Sở Xây dựng', 'Sở XD'];
const CT: Named = ['Sở Công Thương', 'Sở CT'];
const GD: Named = ['Sở Giáo dục và Đào tạo', 'Sở GD&ĐT'];
const VH: Named = ['Sở Văn hóa, Thể thao và Du lịch', 'Sở VHTT&DL'];
const NV: Named = ['Sở Nội vụ', 'Sở NV'];
const CA: Named = ['Công an tỉnh', 'Công an tỉnh'];

/** As provinces usually gave out the nineteen of QĐ 1980/QĐ-TTg; a twentieth (khu dân cư mẫu) went to agriculture. */
export function inChargeOf2016(setId: string, from: string, size: 19 | 20 = 19): InCharge {
  return {
    setId,
    from,
    departments: [
      { named: NN, criteria: [3, 10, 13, ...(size === 20 ? [20] : [])] },
      { named: XD, criteria: [1, 9] },
      { named: ['Sở Giao thông vận tải', 'Sở GTVT'], criteria: [2] },
      { named: CT, criteria: [4, 7] },
      { named: GD, criteria: [5, 14] },
      { named: VH, criteria: [6, 16] },
      { named: ['Sở Thông tin và Truyền thông', 'Sở TT&TT'], criteria: [8] },
      { named: ['Sở Lao động - Thương binh và Xã hội', 'Sở LĐTB&XH'], criteria: [11, 12] },
      { named: ['Sở Y tế', 'Sở Y tế'], criteria: [15] },
      { named: ['Sở Tài nguyên và Môi trường', 'Sở TN&MT'], criteria: [17] },
      { named: NV, criteria: [18] },
      { named: CA, criteria: [19] },
    ],
  };
}

/** The ten of QĐ 51/2025/QĐ-TTg among the departments as they were merged in 2025. */
export const IN_CHARGE_2026: InCharge = {
  setId: 'vn-commune-2026-2030',
  from: '2026-02-15',
  departments: [
    { named: ['Sở Nông nghiệp và Môi trường', 'Sở NN&MT'], criteria: [3, 6, 8] },
    { named: XD, criteria: [1, 2] },
    { named: NV, criteria: [4, 9] },
    { named: VH, criteria: [5] },
    { named: ['Sở Khoa học và Công nghệ', 'Sở KH&CN'], criteria: [7] },
    { named: CA, criteria: [10] },
  ],
};

/** Writes who is in charge; a department begins with the first set that it has a criterion of. */
export async function recordInCharge(tx: Tx, tenantId: number, all: readonly InCharge[]): Promise<void> {
  for (const { setId, from, departments } of all) {
    const validFrom = toDateParam(from);
    for (const { named, criteria } of departments) {
      const [name, shortName] = named;
      const { id } = await tx.department.upsert({
        where: { tenantId_name: { tenantId, name } },
        create: { tenantId, name, shortName, validFrom },
        update: {},
        select: { id: true },
      });
      const row = { tenantId, setId, departmentId: id, validFrom, illustrative: true };
      await tx.criterionAssignment.createMany({ data: criteria.map((number) => ({ ...row, number })) });
    }
  }
}
