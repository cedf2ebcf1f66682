import { expect, it } from "vitest";
import { numberedDocuments } from "../question/testing/numberedDocuments.ts";
import { tellMissing } from "./tellMissing.ts";

it("names the nearest numbers of the same agency first", () => {
  expect(
    tellMissing({ kind: "document", written: "朔政办发〔2022〕17号" }, numberedDocuments),
  ).toBe(
    "本库没有收录“朔政办发〔2022〕17号”，收录的有：朔政办发〔2022〕18号、朔政办发〔2022〕19号、朔政办发〔2022〕20号。",
  );
});

it("says in which document an address is missing", () => {
  const [document] = numberedDocuments;
  if (!document) throw new Error("no document");
  expect(tellMissing({ kind: "clause", written: "第九十九条", document }, [])).toBe(
    "朔政发〔2022〕14号没有“第九十九条”。",
  );
});
