/** The page a line stands on: known where documents start, estimated between. */
export type PageOf = (line: number) => number | undefined;

export interface DocumentStart {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly page: number | undefined;
}

/** Pages grow with the lines from one document's start to the next one's. */
export function pageEstimate(start: DocumentStart, nextPage: number | undefined): PageOf {
  const { firstLine, lastLine, page } = start;
  if (page === undefined) return () => undefined;
  const pages = Math.max((nextPage ?? page + 1) - page, 1);
  const lines = Math.max(lastLine - firstLine + 1, 1);
  return (line) => {
    const passed = Math.floor((Math.max(line - firstLine, 0) / lines) * pages);
    return page + Math.min(passed, pages - 1);
  };
}
