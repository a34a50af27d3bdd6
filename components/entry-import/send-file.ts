import type { ErrorCode } from '@/lib/errors';

/** Sends a file with progress. fetch tells nothing of what it has sent. Gives a code, or null when the file is there. */
export function sendFile(
  address: string,
  file: File,
  signal: AbortSignal,
  tell: (done: number, of: number) => void,
): Promise<ErrorCode | null> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', address);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => tell(loaded, total);
    request.onload = () => {
      if (request.status < 300) resolve(null);
      else resolve((request.response as { code?: ErrorCode } | null)?.code ?? 'internal');
    };
    request.onerror = () => reject(new TypeError('network'));
    request.onabort = () => reject(new DOMException('stopped', 'AbortError'));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}
