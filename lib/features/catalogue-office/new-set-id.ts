import { freeSlug, slugOf } from '@/lib/domain/units/slug';

/** "ha-tinh" and "khu dân cư NTM kiểu mẫu" → "ha-tinh-khu-dan-cu-ntm-kieu-mau", or with a number where that is taken. */
export function newSetId(tenantSlug: string, name: string, taken: (id: string) => boolean): string {
  const words = slugOf(name) || 'bo-tieu-chi';
  const slug = `${tenantSlug}-${words}`.slice(0, 70).replace(/-+$/, '');
  return freeSlug(slug, taken);
}
