import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Gazette } from "../../../core/clause.ts";
import { sha256 } from "../../../core/index/fingerprint.ts";
import { gazettesFile, readGazettes } from "../../../core/index/gazettes.ts";
import { LineWriter } from "../../../core/index/lineFile.ts";
import { indexFolder, readPointer, writePointer } from "../../../core/index/location.ts";
import {
  LANES,
  type Lane,
  type Manifest,
  manifestSchema,
  readManifestFile,
  writeManifest,
} from "../../../core/index/manifest.ts";
import { fileDigests, fileSizes } from "../../../core/index/wholeness.ts";
import { createSegmenter } from "../../../core/segmenter.ts";
import { type CopiedLane, copyLane } from "./copyLane.ts";
import { copyOf } from "./copyOf.ts";
import { createReworder, type Reword } from "./reworder.ts";

export interface CopyPlan {
  /** Data folder of the index that is copied, and of the one that is made. */
  readonly from: string;
  readonly to: string;
  readonly copies: number;
  /** Without them only the first copy has the questions that people ask. */
  readonly withQuestions: boolean;
}

export type CopiedLanes = Readonly<Record<Lane, CopiedLane>>;

/** An index of so many copies of a corpus, as an ingest would write it. @throws when there is no index */
export async function copyIndex({
  from,
  to,
  copies,
  withQuestions,
}: CopyPlan): Promise<CopiedLanes> {
  const standing = await readPointer(from);
  if (!standing) throw new Error("还没有索引。请先运行 npm run ingest。");
  const source = indexFolder(from, standing);
  const name = `index-scale-${copies}`;
  const folder = indexFolder(to, name);
  await mkdir(folder, { recursive: true });
  const gazettes = await readGazettes(source);
  const forCopy = createReworder(textsOf(gazettes), createSegmenter());
  const rewords = Array.from({ length: copies }, (_, copy) => forCopy(copy));
  await writeGazettes(folder, gazettes, rewords);
  for (const file of ["measures.json", "spellings.json"])
    await copyFile(join(source, file), join(folder, file));
  const manifest = manifestSchema.parse(await readManifestFile(source));
  const lanes: Partial<Record<Lane, CopiedLane>> = {};
  for (const lane of LANES) {
    const copied = withQuestions || lane === "chunk" || lane === "sentence";
    const own = copied ? rewords : rewords.slice(0, 1);
    lanes[lane] = await copyLane(join(source, lane), join(folder, lane), manifest.dimension, own);
  }
  await finish(folder, manifest, lanes as CopiedLanes, copies);
  await writePointer(to, name);
  return lanes as CopiedLanes;
}

async function writeGazettes(
  folder: string,
  gazettes: readonly Gazette[],
  rewords: readonly Reword[],
): Promise<void> {
  const lines = await LineWriter.create(gazettesFile(folder));
  for (const [copy, reword] of rewords.entries())
    for (const gazette of gazettes) await lines.write(copyOf(gazette, copy, reword));
  await lines.finish();
}

async function finish(
  folder: string,
  manifest: Manifest,
  lanes: CopiedLanes,
  copies: number,
): Promise<void> {
  const files = await fileSizes(folder);
  const of = <T>(value: (lane: CopiedLane) => T) =>
    Object.fromEntries(LANES.map((lane) => [lane, value(lanes[lane])])) as Record<Lane, T>;
  await writeManifest(folder, {
    ...manifest,
    fingerprint: sha256(`${manifest.fingerprint} ${copies}`),
    documents: manifest.documents * copies,
    clauses: manifest.clauses * copies,
    passages: of(({ passages }) => passages),
    lanes: of(({ digest }) => digest),
    files,
    digests: await fileDigests(folder, { files }),
  });
}

function* textsOf(gazettes: readonly Gazette[]): Generator<string> {
  for (const { documents } of gazettes) {
    for (const { title, clauses } of documents) {
      yield title;
      const open = [...clauses];
      for (let clause = open.pop(); clause; clause = open.pop()) {
        yield clause.text;
        open.push(...clause.children);
      }
    }
  }
}
