import { randomUUID } from "node:crypto";
import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Gazette } from "../../core/clause.ts";
import { gazettesFile } from "../../core/index/gazettes.ts";
import { laneFiles } from "../../core/index/laneFiles.ts";
import type { StoredPassage } from "../../core/index/laneStore.ts";
import { LineWriter, readLines } from "../../core/index/lineFile.ts";
import { LANES, type Lane } from "../../core/index/manifest.ts";
import { eachLane } from "./eachLane.ts";

const PREFIX = ".draft-";

/** The next index while it is being made, beside the one in service. No gazette stays in memory. */
export class IndexDraft {
  readonly folder: string;
  readonly #gazettes: LineWriter;
  readonly #passages: Readonly<Record<Lane, LineWriter>>;

  private constructor(folder: string, gazettes: LineWriter, passages: Record<Lane, LineWriter>) {
    this.folder = folder;
    this.#gazettes = gazettes;
    this.#passages = passages;
  }

  static async create(dataDir: string): Promise<IndexDraft> {
    const folder = join(dataDir, `${PREFIX}${randomUUID()}`);
    const passages = await eachLane(async (lane) => {
      await mkdir(join(folder, lane), { recursive: true });
      return await LineWriter.create(laneFiles(join(folder, lane)).passages);
    });
    return new IndexDraft(folder, await LineWriter.create(gazettesFile(folder)), passages);
  }

  /** What killed runs left behind; only the holder of the ingest lock may ask for it. */
  static async removeAll(dataDir: string): Promise<void> {
    const names = (await readdir(dataDir)).filter((name) => name.startsWith(PREFIX));
    for (const name of names) await rm(join(dataDir, name), { recursive: true, force: true });
  }

  async addGazette(gazette: Gazette): Promise<void> {
    await this.#gazettes.write(gazette);
  }

  async addPassages(lane: Lane, passages: readonly StoredPassage[]): Promise<void> {
    for (const passage of passages) await this.#passages[lane].write(passage);
  }

  count(lane: Lane): number {
    return this.#passages[lane].count;
  }

  /** Ends the writing. @returns the digests of what was written. */
  async finish(): Promise<{ gazettes: string; lanes: Record<Lane, string> }> {
    const lanes = await eachLane((lane) => this.#passages[lane].finish());
    return { gazettes: await this.#gazettes.finish(), lanes };
  }

  passages(lane: Lane): AsyncGenerator<StoredPassage> {
    return readLines<StoredPassage>(laneFiles(join(this.folder, lane)).passages);
  }

  async *texts(lane: Lane): AsyncGenerator<string> {
    for await (const { text } of this.passages(lane)) yield text;
  }

  async *allTexts(): AsyncGenerator<string> {
    for (const lane of LANES) yield* this.texts(lane);
  }

  async discard(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}
