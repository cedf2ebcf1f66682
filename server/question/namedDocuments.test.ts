import { expect, it } from "vitest";
import { fakeUnit } from "../verify/testing/fakeUnit.ts";
import { NICKNAME, namedDocuments } from "./namedDocuments.ts";

const documents = [
  "朔州市行政规范性文件制定与审核备案管理办法",
  "朔州市自建房安全专项整治实施方案",
].map((title) => ({ ...fakeUnit("").document, title }));

it("knows a document by a part of its title that others lack", () => {
  expect(namedDocuments("规范性文件办法第三条", documents, NICKNAME.alone)).toEqual([documents[0]]);
  expect(namedDocuments("自建房方案第三条", documents, NICKNAME.withClause)).toEqual([
    documents[1],
  ]);
});

it("takes words of every title for no name", () => {
  expect(namedDocuments("朔州市实施方案", documents, NICKNAME.alone)).toEqual([]);
});
