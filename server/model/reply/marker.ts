/** [1] · 〔1〕 · 【1、2】 — a year, 〔2022〕, has too many digits. */
export const MARKER =
  /[[〔【［]\s?(?:编号|标签|条款)?\s?\d{1,2}(?:\s?[,，、]\s?\d{1,2}){0,5}\s?[\]〕】］]/gu;
