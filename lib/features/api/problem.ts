import { isAppError, type AppError, type ErrorCode } from '@/lib/errors';
import texts from '@/lib/i18n/messages/vi/errors.json';
import { log, noteRequest } from '@/lib/log';
import { ParametersRefused } from './parameters';

const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = {
  token_invalid: 401,
  not_found: 404,
  unit_not_in_force: 404,
  set_not_in_force: 404,
  parameters_invalid: 400,
  rate_limited: 429,
  database_unreachable: 503,
};

/** An answer of the open API; nothing of it is kept on the way. */
export function answerJson(body: object): Response {
  return Response.json(body, { headers: { 'cache-control': 'no-store' } });
}

/** A refusal as application/problem+json. What was not meant to happen is told in the log and leaves as `internal`. */
export function answerProblem(error: unknown): Response {
  const code = codeOf(error);
  const status = STATUS[code] ?? 500;
  if (status === 500) log.error({ err: error }, 'open API failed');
  noteRequest({ code });
  const fields = error instanceof ParametersRefused ? Object.entries(error.fields) : [];
  const errors = fields.map(([field, fieldCode]) => ({ field, code: fieldCode, message: texts[fieldCode] }));
  const body = {
    type: `urn:ntm-board:problem:${code}`,
    title: texts[code],
    status,
    code,
    ...(errors.length > 0 ? { errors } : {}),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
    },
  });
}

function codeOf(error: unknown): ErrorCode {
  if (!isAppError(error)) return 'internal';
  return isExpected(error) ? error.code : 'internal';
}

function isExpected({ code }: AppError): boolean {
  return STATUS[code] !== undefined;
}
