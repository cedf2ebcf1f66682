/** A clauseId is 朔政办发〔2022〕18号#一.13: document number, then the clause's own address. */
export function partsOf(clauseId: string): { documentNumber: string; fragment: string } {
  const at = clauseId.indexOf("#");
  if (at < 0) return { documentNumber: clauseId, fragment: "" };
  return { documentNumber: clauseId.slice(0, at), fragment: clauseId.slice(at + 1) };
}

/** The path of the page that shows a clause in its document; escaped, since chat programs end a link at 〔. */
export function clausePage(clauseId: string, query = ""): string {
  const { documentNumber, fragment } = partsOf(clauseId);
  const path = `/documents/${encodeURIComponent(documentNumber)}`;
  return fragment ? `${path}${query}#${encodeURIComponent(fragment)}` : path;
}
