import type { Gazette } from "../../core/clause.ts";

export interface WithoutTwins {
  readonly gazette: Gazette;
  /** One Chinese sentence for each document that an earlier file holds already. */
  readonly notes: readonly string[];
}

/**
 * The same document may come as .docx and .pdf, or in a gazette and alone. Clause ids are unique in a
 * corpus, so the first file that holds a document wins.
 */
export function createTwinFilter(): (gazette: Gazette) => WithoutTwins {
  const holders = new Map<string, string>();
  return (gazette) => {
    const { sourceFile } = gazette;
    const notes = gazette.documents.flatMap(({ documentNumber }) => {
      const holder = holders.get(documentNumber);
      if (holder)
        return [`${sourceFile} 中的 ${documentNumber} 已收录自 ${holder}，不再重复收录。`];
      return [];
    });
    const documents = gazette.documents.filter((each) => !holders.has(each.documentNumber));
    for (const { documentNumber } of documents) holders.set(documentNumber, sourceFile);
    return { gazette: { ...gazette, documents }, notes };
  };
}
