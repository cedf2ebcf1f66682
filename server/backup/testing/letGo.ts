import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Client } from "@libsql/client";

/** Closes a database as the end of its process would: the library holds the file until its statements are collected. */
export function letGo(database: Client): void {
  database.close();
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
}
