/** Everything the server may answer instead of a result; the words for each are in the message catalogue "errors". */
export const ERROR_CODES = [
  'not_signed_in',
  'forbidden',
  'not_found',
  'invalid',
  'rate_limited',
  'sign_in_refused',
  'sign_in_locked',
  'sign_in_busy',
  'sign_in_crowded',
  'sign_in_unavailable',
  'no_membership',
  'database_unreachable',
  'internal',
  'exists',
  'unit_unknown',
  'unit_not_in_force',
  'set_unknown',
  'set_not_choosable',
  'set_not_for_unit',
  'set_not_in_force',
  'set_not_carried',
  'sets_differ',
  'criterion_unknown',
  'indicator_unknown',
  'status_unknown',
  'stage_unknown',
  'date_invalid',
  'date_future',
  'date_before_unit',
  'date_after_unit',
  'date_before_set',
  'date_after_set',
  'date_after_tenant',
  'date_after_districts',
  'note_too_long',
  'cause_unknown',
  'value_invalid',
  'value_ambiguous',
  'value_disagrees',
  'value_missing',
  'own_entry',
  'conflict',
  'key_reused',
  'line_duplicate',
  'line_malformed',
  'file_empty',
  'file_header',
  'province_unknown',
  'slug_invalid',
  'kind_unknown',
  'name_missing',
  'period_overlap',
  'usage',
  'tenant_unknown',
  'role_unknown',
  'role_not_for_unit',
  'user_unknown',
  'email_invalid',
  'password_invalid',
  'token_invalid',
  'parameters_invalid',
  'file_unreadable',
  'file_encoding',
  'folder_not_empty',
  'number_duplicate',
  'number_missing',
  'criteria_missing',
  'group_unknown',
  'criterion_has_assessments',
  'criteria_count_fixed',
  'code_invalid',
  'code_duplicate',
  'comparator_missing',
  'choices_missing',
  'choice_unknown',
  'lower_set_missing',
  'lower_set_own',
  'lower_set_level',
  'column_unknown',
  'threshold_not_number',
  'threshold_duplicate',
  'percent_out_of_range',
  'range_incomplete',
  'range_reversed',
  'upper_without_range',
  'points_reversed',
  'decision_missing',
  'issue_date_missing',
  'period_reversed',
  'version_before_another',
  'version_over_another',
  'version_resumes',
  'extends_circular',
  'extends_level',
  'extends_cut',
  'file_too_large',
  'file_not_xlsx',
  'file_old_or_locked',
  'file_macro',
  'file_inflates',
  'file_damaged',
  'file_too_many_cells',
  'cell_formula',
  'cell_error',
  'sheet_header_missing',
  'sheet_header_merged',
  'sheet_header_twice',
  'sheet_merged',
  'cell_not_understood',
  'cell_not_listed',
  'cell_ambiguous',
  'cell_is_date',
  'cell_missing',
  'comparators_mixed',
  'percent_unclear',
  'indicator_duplicate',
  'indicator_elsewhere',
  'comparator_unclear',
  'date_order',
  'field_missing',
  'text_too_long',
  'link_invalid',
  'row_gone',
  'department_unknown',
  'department_not_in_force',
  'department_in_charge',
  'charge_overlap',
  'criteria_unticked',
  'guidance_exists',
  'default_overlap',
  'assignment_exists',
  'tag_unknown',
  'carrier_missing',
  'mapping_empty',
  'mapping_level',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** Field name → code, as forms and the API give them back. */
export type FieldErrors = Readonly<Record<string, ErrorCode>>;

export type ErrorDetails = Readonly<Record<string, unknown>>;

/**
 * A refusal that leaves the server as a code. In a page the browser learns only the digest,
 * which is why it carries the code and an id to find the log line by.
 */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly digest: string;

  constructor(
    readonly code: ErrorCode,
    readonly details?: ErrorDetails,
    options?: { cause?: unknown },
  ) {
    super(code, options);
    this.digest = `${code}:${globalThis.crypto.randomUUID().slice(0, 8)}`;
  }
}

export function isAppError(error: unknown): error is AppError {
  return error instanceof AppError;
}

/** Splits a digest that reached an error page; the framework's own digests have no code. */
export function readDigest(digest: string | undefined): { code: ErrorCode; id: string } {
  const [code, id] = (digest ?? '').split(':');
  const known = ERROR_CODES.find((c) => c === code);
  return known && id ? { code: known, id } : { code: 'internal', id: digest ?? '' };
}
