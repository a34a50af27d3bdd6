import type { UnitLevel } from '@/lib/domain/units/unit';
import type { CatalogueFile } from './catalogue-file';
import type { SetKind } from './shipped-set';

export interface SetTitle {
  readonly level: UnitLevel;
  readonly kind: SetKind;
  /** What follows "đạt chuẩn"; null on a basic set, where it is "NTM". */
  readonly shortName: string | null;
  /** What the set judges: "xã nông thôn mới nâng cao". */
  readonly subject: string;
}

const byLevel: Record<CatalogueFile['level'], SetTitle> = {
  commune: { level: 'commune', kind: 'basic', shortName: null, subject: 'xã nông thôn mới' },
  commune_advanced: {
    level: 'commune',
    kind: 'advanced',
    shortName: 'NTM nâng cao',
    subject: 'xã nông thôn mới nâng cao',
  },
  commune_model: { level: 'commune', kind: 'model', shortName: 'NTM kiểu mẫu', subject: 'xã nông thôn mới kiểu mẫu' },
  district: { level: 'district', kind: 'basic', shortName: null, subject: 'huyện nông thôn mới' },
  district_advanced: {
    level: 'district',
    kind: 'advanced',
    shortName: 'NTM nâng cao',
    subject: 'huyện nông thôn mới nâng cao',
  },
  province: {
    level: 'province',
    kind: 'basic',
    shortName: null,
    subject: 'tỉnh, thành phố hoàn thành nhiệm vụ nông thôn mới',
  },
  village: { level: 'village', kind: 'basic', shortName: null, subject: 'thôn nông thôn mới' },
};

/** Sets whose file stands at a level that says too little about them. */
const byId: Record<string, Partial<SetTitle>> = {
  'vn-commune-modern-2026-2030': {
    shortName: 'NTM hiện đại (thí điểm)',
    subject: 'xã nông thôn mới hiện đại (thí điểm)',
  },
  'vn-district-special-2024-2025': {
    kind: 'special',
    shortName: 'NTM đặc thù',
    subject: 'huyện nông thôn mới đặc thù',
  },
  'ha-tinh-village-model-2014': { shortName: 'khu dân cư NTM kiểu mẫu', subject: 'khu dân cư nông thôn mới kiểu mẫu' },
  'lang-son-village-model-2019-2020': { shortName: 'khu dân cư kiểu mẫu', subject: 'khu dân cư kiểu mẫu' },
  'vinh-phuc-village-model': { shortName: 'thôn NTM kiểu mẫu', subject: 'thôn dân cư nông thôn mới kiểu mẫu' },
};

/** Level, kind and Vietnamese words of a set. */
export function setTitle(file: Pick<CatalogueFile, 'id' | 'level'>): SetTitle {
  return { ...byLevel[file.level], ...byId[file.id] };
}

function periodWords(period: string | null): string {
  const years = period?.match(/\d{4}/g) ?? [];
  if (years.length === 0) return '';
  return years.length > 1 ? ` ${years[0]}–${years[1]}` : ` từ ${years[0]}`;
}

/** "Bộ tiêu chí quốc gia về xã nông thôn mới 2016–2020"; a province's own names the province. */
export function setName(file: Pick<CatalogueFile, 'id' | 'level' | 'scope' | 'period'>): string {
  const { subject } = setTitle(file);
  const whose = file.scope === 'national' ? 'quốc gia về ' : '';
  const where = file.scope === 'national' ? '' : ` (${file.scope})`;
  return `Bộ tiêu chí ${whose}${subject}${where}${periodWords(file.period)}`;
}
