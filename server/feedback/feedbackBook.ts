import type { Client } from "@libsql/client";
import { openDatabase } from "./openDatabase.ts";

/**
 * The database, opened when it is first wanted: nobody's feedback is no reason for a file, and a folder
 * that cannot be written to is no reason not to answer questions.
 */
export class FeedbackBook {
  readonly #dataDir: string;
  #opened: Promise<Client> | undefined;

  constructor(dataDir: string) {
    this.#dataDir = dataDir;
  }

  async database(): Promise<Client> {
    this.#opened ??= openDatabase(this.#dataDir);
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
}
