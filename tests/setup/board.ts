import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { inRoot } from "@/lib/cli/paths.mjs";
import { prepare } from "@/lib/cli/prepare.mjs";
import { seedDemo } from "@/lib/cli/seed-demo.mjs";
import { openTemporaryDatabase } from "@/lib/cli/temporary-database.mjs";

const SECRET = "a-secret-of-the-tests-and-of-nothing-else";

/** The finished build in a process of its own, on a port the system has free. */
async function startServer(databaseUrl: string): Promise<{ server: ChildProcess; url: string }> {
  const env = { ...process.env, DATABASE_URL: databaseUrl, NEXTAUTH_SECRET: SECRET, PORT: "0", HOST: "127.0.0.1", NTM_DEMO: "1", LOG_LEVEL: "error" };
  const server = spawn(process.execPath, [inRoot("lib/cli/serve.mjs")], { cwd: inRoot(), env, stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of createInterface({ input: server.stdout }))
    if (line.startsWith('{"listening"')) {
      server.stdout.resume();
      return { server, url: (JSON.parse(line) as { listening: string }).listening };
    }
  throw new Error("the server ended before it listened: is there a build?");
}

/** Once a run: a database with the demo scenario and the board on it. Workers find both by the environment. */
export default async function setup() {
  const database = await openTemporaryDatabase();
  try {
    await prepare(database);
    await seedDemo(database);
    const { server, url } = await startServer(database.appUrl);
    process.env.BOARD_URL = url;
    process.env.DATABASE_URL = database.appUrl;
    process.env.DATABASE_ADMIN_URL = database.adminUrl;
    return async () => {
      server.kill("SIGTERM");
      if (server.exitCode === null) await once(server, "exit");
      await database.close();
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
