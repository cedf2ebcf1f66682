import { PGlite } from "@electric-sql/pglite";
import { vector } from "@electric-sql/pglite-pgvector";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import { takeWholeRounds } from "./wholeRounds.ts";

const CONNECTIONS = 50;

/**
 * PostgreSQL itself with pgvector, compiled to WebAssembly, behind a port: the driver under test talks
 * to it over the wire. It works off one statement after the other, and a transaction alone.
 */
export async function startPostgres() {
  const database = await PGlite.create({ extensions: { vector } });
  const host = "127.0.0.1";
  const serve = async (port: number) => {
    const server = new PGLiteSocketServer({
      db: database,
      host,
      port,
      maxConnections: CONNECTIONS,
    });
    takeWholeRounds(server);
    await server.start();
    return server;
  };
  let server = await serve(0);
  const port = Number(server.getServerConn().split(":").at(-1));
  return {
    url: `postgres://postgres:postgres@${host}:${port}/postgres`,
    run: (sql: string) => database.exec(sql),
    /** What a restart looks like from outside: every connection breaks, and there is none until `resume`. */
    interrupt: () => server.stop(),
    async resume() {
      server = await serve(port);
    },
    async stop() {
      await server.stop();
      await database.close();
    },
  };
}

export type TestPostgres = Awaited<ReturnType<typeof startPostgres>>;
