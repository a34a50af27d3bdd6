/** The look shared by text inputs, date inputs and selects. */
export const CONTROL =
  'min-h-8 min-w-0 rounded-sm border border-edge bg-ground px-2 text-small text-ink font-figures aria-invalid:border-not-met aria-invalid:outline aria-invalid:outline-not-met disabled:opacity-60';
