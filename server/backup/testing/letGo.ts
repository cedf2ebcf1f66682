import { setImmediate as finalisers } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Client } from "@libsql/client";

/** Closes a database as the end of its process would: the library holds the file until its statements are collected. */
export async function letGo(database: Client): Promise<void> {
  database.close();
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  await finalisers();
}
