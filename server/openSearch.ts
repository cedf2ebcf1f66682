import type { EmbeddingModel, PolicyIndex } from "../core/index/openIndex.ts";
import { createSegmenter } from "../core/segmenter.ts";
import type { Corpus } from "./corpus/corpus.ts";
import { today } from "./http/today.ts";
import { openQuestionModel } from "./model/openQuestionModel.ts";
import { type Cleaner, createCleaner } from "./question/createCleaner.ts";
import { createEnglish } from "./question/english/createEnglish.ts";
import { isHeldBy } from "./question/english/isHeldBy.ts";
import { readEnglish } from "./question/english/readEnglish.ts";
import type { Lexicon } from "./question/lexicon/lexicon.ts";
import { readLexicon } from "./question/lexicon/readLexicon.ts";
import { unheldNotes } from "./question/lexicon/unheldNotes.ts";
import { createReadQuestion, type ReadQuestion } from "./question/readQuestion.ts";
import { createUnderstand, type Understand } from "./question/understand.ts";
import { createRerankingRetriever } from "./retrieve/createRerankingRetriever.ts";
import { createRetriever, type Retriever } from "./retrieve/retriever.ts";
import { ALL_ON, type Switches } from "./retrieve/switches.ts";
import type { Settings } from "./settings/settings.ts";

/** From a question as it was typed to the clauses for it. */
export interface Search {
  readonly clean: Cleaner;
  readonly understand: Understand;
  readonly read: ReadQuestion;
  readonly retriever: Retriever;
  readonly lexicon: Lexicon;
}

export interface SearchParts {
  readonly index: PolicyIndex;
  readonly corpus: Corpus;
  readonly model: EmbeddingModel;
  readonly switches?: Partial<Switches> | undefined;
  /** Hears in Chinese what an office may want to mend. */
  readonly onNote?: ((sentence: string) => void) | undefined;
}

export async function openSearch(settings: Settings, parts: SearchParts): Promise<Search> {
  const { index, corpus, model, onNote } = parts;
  const segmenter = createSegmenter();
  const { lexicon, lines, notes } = await readLexicon(settings.LEXICON_FILE);
  for (const note of [...notes, ...unheldNotes(lines, corpus)]) onNote?.(note);
  const { translate, isEnglish } = createEnglish(await readEnglish(), isHeldBy(corpus));
  const understand = createUnderstand({ corpus, lexicon, today });
  const { rewriter, reranker } = await openQuestionModel(settings);
  const switches = { ...ALL_ON, ...parts.switches };
  const { embeddings } = model;
  const plain = await createRetriever({ index, corpus, embeddings, segmenter, lexicon, switches });
  return {
    clean: createCleaner(index.spellings, segmenter, isEnglish),
    understand,
    read: createReadQuestion({ understand, translate, rewriter }),
    retriever: reranker && switches.modelRerank ? createRerankingRetriever(plain, reranker) : plain,
    lexicon,
  };
}
