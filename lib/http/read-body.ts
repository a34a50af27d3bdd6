import { AppError, type ErrorCode } from '@/lib/errors';

/**
 * The body of a request, given up as soon as it is longer than a limit; counted while it comes, whatever it declares.
 * @throws AppError `tooLong`
 */
export async function readBody(request: Request, most: number, tooLong: ErrorCode): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw new AppError(tooLong);
  const pieces: Uint8Array[] = [];
  let length = 0;
  if (request.body)
    for await (const piece of request.body as unknown as AsyncIterable<Uint8Array>) {
      length += piece.length;
      if (length > most) throw new AppError(tooLong);
      pieces.push(piece);
    }
  return Buffer.concat(pieces, length);
}
