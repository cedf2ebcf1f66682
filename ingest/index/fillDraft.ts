import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Gazette } from "../../core/clause.ts";
import { sha256 } from "../../core/index/fingerprint.ts";
import type { StoredPassage } from "../../core/index/laneStore.ts";
import { LANES, type Lane, type Manifest } from "../../core/index/manifest.ts";
import type { Measure } from "../../core/measure.ts";
import { writeMeasures } from "../../core/measures/measureFile.ts";
import { createSegmenter } from "../../core/segmenter.ts";
import type { ReviewedLine } from "../measures/review/reviewedLine.ts";
import { settleMeasures } from "../measures/review/settleMeasures.ts";
import type { QuestionBinder } from "../questions/questionBinder.ts";
import { type ParsedFile, type RefusedFile, withoutAccount } from "../read/readCorpus.ts";
import { createTwinFilter } from "../read/twins.ts";
import type { IndexDraft } from "./draft.ts";
import { passagesOf } from "./passages.ts";
import { SpellingBook } from "./spellings.ts";

export interface Sources {
  readonly files: AsyncIterable<ParsedFile | RefusedFile>;
  readonly questions: QuestionBinder;
  readonly reviews: ReadonlyMap<string, ReviewedLine>;
  readonly onNote: (sentence: string) => void;
}

/** All that an index is made of, save its vectors. */
export interface DraftContent
  extends Pick<Manifest, "corpus" | "refused" | "documents" | "clauses" | "passages" | "lanes"> {
  /** Digest of the whole content. */
  readonly digest: string;
}

/** Reads the corpus file by file; in memory only words and measures add up. */
export async function fillDraft(draft: IndexDraft, sources: Sources): Promise<DraftContent> {
  const filler = new DraftFiller(draft, sources);
  for await (const outcome of sources.files) {
    if ("reason" in outcome) filler.refuse(outcome);
    else await filler.take(outcome);
  }
  return await filler.finish();
}

class DraftFiller {
  readonly #draft: IndexDraft;
  readonly #sources: Sources;
  readonly #book = new SpellingBook(createSegmenter());
  readonly #withoutTwins = createTwinFilter();
  readonly #measures: Measure[] = [];
  readonly #corpus: Manifest["corpus"] = [];
  readonly #refused: Manifest["refused"] = [];
  #documents = 0;
  #clauses = 0;

  constructor(draft: IndexDraft, sources: Sources) {
    this.#draft = draft;
    this.#sources = sources;
  }

  refuse({ file, digest, reason }: RefusedFile): void {
    this.#sources.onNote(`未收录 ${file}：${reason}`);
    this.#refused.push({ file, sha256: digest });
  }

  async take(parsed: ParsedFile): Promise<void> {
    const { file, digest, gazette: whole } = withoutAccount(parsed);
    const { gazette, notes } = this.#withoutTwins(whole);
    notes.forEach(this.#sources.onNote);
    this.#corpus.push({ file, sha256: digest });
    this.#documents += gazette.documents.length;
    await this.#draft.addGazette(gazette);
    await this.#addPassages(gazette);
    const { measures, stale } = settleMeasures([gazette], this.#sources.reviews);
    this.#measures.push(...measures);
    for (const id of stale) this.#sources.onNote(`${id} 的文字已变，这条措施的人工核对失效。`);
  }

  async finish(): Promise<DraftContent> {
    await this.#add("unanswered", this.#sources.questions.offTopic());
    const { folder } = this.#draft;
    const spellings = JSON.stringify(this.#book.spellings());
    await writeFile(join(folder, "spellings.json"), spellings, { flush: true });
    await writeMeasures(folder, this.#measures);
    const { gazettes, lanes } = await this.#draft.finish();
    const counts = LANES.map((lane) => [lane, this.#draft.count(lane)]);
    return {
      corpus: this.#corpus,
      refused: this.#refused,
      documents: this.#documents,
      clauses: this.#clauses,
      passages: Object.fromEntries(counts) as Manifest["passages"],
      lanes,
      digest: sha256(JSON.stringify([gazettes, lanes, spellings, this.#measures])),
    };
  }

  async #addPassages(gazette: Gazette): Promise<void> {
    const { chunk, sentence } = passagesOf(gazette);
    const { asked, unanswered } = this.#sources.questions.bindTo(gazette);
    this.#clauses += new Set(chunk.map(({ clauseId }) => clauseId)).size;
    await this.#add("chunk", chunk);
    await this.#add("sentence", sentence);
    await this.#add("asked", asked);
    await this.#add("unanswered", unanswered);
  }

  async #add(lane: Lane, passages: readonly StoredPassage[]): Promise<void> {
    await this.#draft.addPassages(lane, passages);
    // A sentence stands in a chunk as well and would count twice.
    if (lane !== "sentence") for (const { text } of passages) this.#book.hear(text);
  }
}
