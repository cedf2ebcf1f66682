import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Document } from "@langchain/core/documents";
import { RecursiveCharacterTextSplitter } from "@langchain/textsplitters";
import type { Gazette } from "../../core/clause.ts";
import type { RankedText } from "../judge/rankedText.ts";

const splitter = new RecursiveCharacterTextSplitter({ chunkSize: 500, chunkOverlap: 50 });

/** The raw files as a plain pipeline splits them; each piece is credited to the document it lies in. */
export async function splitCorpus(
  corpusDir: string,
  gazettes: readonly Gazette[],
): Promise<RankedText[]> {
  const pieces = await Promise.all(
    gazettes.map(async (gazette) => {
      const text = await readFile(join(corpusDir, gazette.sourceFile), "utf8");
      const documents = await splitter.createDocuments([text]);
      return documents.map((piece) => ({
        documentNumber: documentAt(middleLine(piece), gazette),
        text: piece.pageContent,
      }));
    }),
  );
  return pieces.flat();
}

function middleLine({ metadata }: Document): number {
  const { from, to } = metadata.loc.lines as { from: number; to: number };
  return (from + to) / 2;
}

/** Title pages and contents belong to no document. */
function documentAt(line: number, { documents }: Gazette): string {
  const document = documents.find(
    ({ source }) => source.firstLine <= line && line <= source.lastLine,
  );
  return document?.documentNumber ?? "";
}
