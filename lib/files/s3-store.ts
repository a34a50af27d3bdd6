import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { filePath, folderPath, type FileFolder, type FileKey } from './file-key';
import type { ByteRange, FileSource, FileStore } from './file-store';

export interface S3Settings {
  readonly bucket: string;
  readonly region: string;
  /** Left out: Amazon's own. */
  readonly endpoint?: string;
  /** Left out: as the SDK finds them by itself (role of the machine, profile). */
  readonly keys?: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** The bucket in the path instead of the host name, as most servers other than Amazon's want it. */
  readonly pathStyle: boolean;
}

function isGone(error: unknown): boolean {
  const { name, $metadata } = error as { name?: string; $metadata?: { httpStatusCode?: number } };
  return name === 'NoSuchKey' || name === 'NotFound' || $metadata?.httpStatusCode === 404;
}

/** Files as objects of one private bucket. Several servers may share it. */
export class S3Store implements FileStore {
  private readonly client: S3Client;
  private readonly bucket: string;

  constructor({ bucket, region, endpoint, keys, pathStyle }: S3Settings) {
    this.bucket = bucket;
    this.client = new S3Client({
      region,
      ...(endpoint ? { endpoint } : {}),
      ...(keys ? { credentials: keys } : {}),
      forcePathStyle: pathStyle,
      // Checksums in trailers are Amazon's own; many servers of the same protocol refuse or store them.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
  }

  async write(key: FileKey, source: FileSource): Promise<void> {
    if (source instanceof Uint8Array) return this.put(key, source, source.length);
    // Opened before it is sent: a file that cannot be read must not fail inside the SDK.
    const handle = await open(source.path, 'r');
    try {
      await this.put(key, handle.createReadStream({ autoClose: false }), (await handle.stat()).size);
    } finally {
      await handle.close();
    }
  }

  private async put(key: FileKey, Body: Uint8Array | Readable, ContentLength: number): Promise<void> {
    const what = { ...this.at(key), Body, ContentLength, ContentType: 'application/octet-stream' };
    await this.client.send(new PutObjectCommand(what));
  }

  async read(key: FileKey, range?: ByteRange): Promise<Readable | null> {
    const Range = range && `bytes=${range.first}-${range.last}`;
    try {
      const { Body } = await this.client.send(new GetObjectCommand({ ...this.at(key), ...(Range ? { Range } : {}) }));
      return (Body as Readable | undefined) ?? null;
    } catch (error) {
      if (isGone(error)) return null;
      throw error;
    }
  }

  async size(key: FileKey): Promise<number | null> {
    try {
      return (await this.client.send(new HeadObjectCommand(this.at(key)))).ContentLength ?? null;
    } catch (error) {
      if (isGone(error)) return null;
      throw error;
    }
  }

  async remove(key: FileKey): Promise<void> {
    await this.client.send(new DeleteObjectCommand(this.at(key)));
  }

  async removeFolder(folder: FileFolder): Promise<void> {
    const found = { Bucket: this.bucket, Prefix: `${folderPath(folder)}/` };
    for (;;) {
      const { Contents = [], IsTruncated } = await this.client.send(new ListObjectsV2Command(found));
      for (const { Key } of Contents) await this.client.send(new DeleteObjectCommand({ Bucket: this.bucket, Key }));
      if (!IsTruncated || Contents.length === 0) return;
    }
  }

  private at(key: FileKey): { Bucket: string; Key: string } {
    return { Bucket: this.bucket, Key: filePath(key) };
  }
}
