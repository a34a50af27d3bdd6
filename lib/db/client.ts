import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient, type Prisma } from '@/lib/db/generated/client';

export type Db = PrismaClient;
/** A transaction that a scope function opened; nothing else may be used inside it. */
export type Tx = Prisma.TransactionClient;

/** A client on the given role's URL; the caller disconnects it. */
export function createDb(url: string, poolSize = 10): Db {
  const adapter = new PrismaPg({ connectionString: url, max: poolSize, connectionTimeoutMillis: 5_000 });
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 5_000, timeout: 30_000 } });
}

const kept = globalThis as { ntmBoardDb?: Db };

/** The application's client, on the unprivileged role of DATABASE_URL; one a process. */
export function appDb(): Db {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is not set');
  return (kept.ntmBoardDb ??= createDb(url));
}
