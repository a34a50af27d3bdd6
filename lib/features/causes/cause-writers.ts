import type { Permission } from '@/lib/domain/access/permission';

/** Who follows the unit from above, and who enters the criterion itself. */
export const CAUSE_WRITERS: readonly Permission[] = ['events.write', 'assessment.self.write'];
