import { stat } from "node:fs/promises";
import type { Client } from "@libsql/client";
import { databaseFile, openDatabase } from "./openDatabase.ts";
import { requireWholeDatabase } from "./wholeness/requireWholeDatabase.ts";

/**
 * The database, opened when it is first wanted: nobody's feedback is no reason for a file, and a folder
 * that cannot be written to is no reason not to answer questions. One that is damaged is not opened:
 * what is left of it may still be saved.
 */
export class FeedbackBook {
  readonly #dataDir: string;
  #opened: Promise<Client> | undefined;
  /** The file that was found damaged: it is examined again when it is another. */
  #damaged: { readonly file: string; readonly fault: unknown } | undefined;

  constructor(dataDir: string) {
    this.#dataDir = dataDir;
  }

  async database(): Promise<Client> {
    this.#opened ??= this.#open();
    try {
      return await this.#opened;
    } catch (fault) {
      this.#opened = undefined;
      throw fault;
    }
  }

  async close(): Promise<void> {
    const database = await this.#opened?.catch(() => undefined);
    database?.close();
    this.#opened = undefined;
  }

  async #open(): Promise<Client> {
    const path = databaseFile(this.#dataDir);
    const file = await identityOf(path);
    if (this.#damaged?.file === file) throw this.#damaged.fault;
    await requireWholeDatabase(path).catch((fault: unknown) => {
      this.#damaged = { file, fault };
      throw fault;
    });
    return await openDatabase(this.#dataDir);
  }
}

async function identityOf(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  return found ? `${found.ino} ${found.size} ${found.mtimeMs}` : "";
}
