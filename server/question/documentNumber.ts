/** 朔政办发〔2022〕18号 → 朔政办发. */
export function agencyOf(documentNumber: string): string {
  return documentNumber.slice(0, documentNumber.indexOf("〔"));
}

/** 朔政办发〔2022〕18号 → 18, in whichever shorthand; 0 where no Arabic number stands before 号. */
export function sequenceOf(documentNumber: string): number {
  return Number(/(\d+)\s?号/u.exec(documentNumber)?.[1] ?? 0);
}
