import type { MatrixColumn } from '@/lib/features/matrix/view';

/** "17 Môi trường", "17.1 Tỷ lệ hộ dùng nước sạch (%)" */
export function columnTitle({ label, name, unit }: Pick<MatrixColumn, 'label' | 'name' | 'unit'>): string {
  return `${label} ${name}${unit ? ` (${unit})` : ''}`;
}
