import path from 'node:path';
import { z } from 'zod';

const flag = z
  .enum(['0', '1'])
  .default('0')
  .transform((value) => value === '1');

const schema = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  DATABASE_URL: z.string().min(1),
  DATABASE_ADMIN_URL: z.string().min(1).optional(),
  NEXTAUTH_SECRET: z.string().min(32),
  NEXTAUTH_URL: z.url().optional(),
  NTM_DEMO: flag,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

export type Env = z.infer<typeof schema>;

let parsed: Env | undefined;

/** The settings of the running server; read at the first use, because a build has none. */
export function env(): Env {
  if (parsed) return parsed;
  const result = schema.safeParse(process.env);
  if (!result.success) throw new Error(`Settings missing or wrong: ${namesOf(result.error)}`);
  parsed = result.data;
  return parsed;
}

const filesSchema = z
  .object({
    NTM_FILES_DIR: z.string().min(1).optional(),
    NTM_S3_BUCKET: z.string().min(1).optional(),
    NTM_S3_REGION: z.string().min(1).default('us-east-1'),
    NTM_S3_ENDPOINT: z.url().optional(),
    NTM_S3_ACCESS_KEY_ID: z.string().min(1).optional(),
    NTM_S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
    NTM_S3_PATH_STYLE: flag,
  })
  .refine((all) => !all.NTM_S3_ACCESS_KEY_ID === !all.NTM_S3_SECRET_ACCESS_KEY, { path: ['NTM_S3_SECRET_ACCESS_KEY'] });

export interface FilesEnv {
  readonly directory: string;
  readonly s3: {
    readonly bucket: string;
    readonly region: string;
    readonly endpoint?: string;
    readonly keys?: { readonly accessKeyId: string; readonly secretAccessKey: string };
    readonly pathStyle: boolean;
  } | null;
}

/** Where files lie; apart from `env()`, because operators' commands need no more than this. */
export function filesEnv(): FilesEnv {
  const result = filesSchema.safeParse(process.env);
  if (!result.success) throw new Error(`Settings missing or wrong: ${namesOf(result.error)}`);
  const all = result.data;
  const { NTM_S3_ACCESS_KEY_ID: accessKeyId, NTM_S3_SECRET_ACCESS_KEY: secretAccessKey } = all;
  return {
    directory: path.resolve(all.NTM_FILES_DIR ?? path.join('.data', 'files')),
    s3: all.NTM_S3_BUCKET
      ? {
          bucket: all.NTM_S3_BUCKET,
          region: all.NTM_S3_REGION,
          ...(all.NTM_S3_ENDPOINT ? { endpoint: all.NTM_S3_ENDPOINT } : {}),
          ...(accessKeyId && secretAccessKey ? { keys: { accessKeyId, secretAccessKey } } : {}),
          pathStyle: all.NTM_S3_PATH_STYLE,
        }
      : null,
  };
}

function namesOf(error: z.ZodError): string {
  return [...new Set(error.issues.map((issue) => issue.path.join('.')))].join(', ');
}
