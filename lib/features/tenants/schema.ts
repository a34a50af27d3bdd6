import { z } from 'zod';

/** What makes a tenant: a province's official code, an address word, and for demo and training a fixed day. */
export const newTenant = z.object({
  code: z.string().regex(/^\d{2}$/),
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(60),
  referenceDay: z.iso.date().nullish(),
  demo: z.boolean().default(false),
});

export type NewTenant = z.input<typeof newTenant>;
