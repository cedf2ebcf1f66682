import { describe, expect, test } from "vitest";
import { corpus, documentOf } from "./testing/corpus.ts";

/** Written by hand from the gazette: number, date, first page, title. */
const DOCUMENTS = [
  ["朔政发〔2022〕14号", "2022-05-31", 1, "朔州市“十四五”公共卫生体系规划"],
  ["朔政发〔2022〕15号", "2022-05-31", 28, "朔州市“十四五”科技和人才创新战略规划"],
  ["朔政发〔2022〕16号", "2022-05-31", 62, "朔州市“十四五”人力资源开发和社会保障事业规划"],
  ["朔政发〔2022〕22号", "2022-07-20", 81, "朔州市行政规范性文件制定与审核备案管理办法"],
  [
    "朔政发〔2022〕31号",
    "2022-08-17",
    89,
    "朔州市“十四五”能源革命、现代能源体系建设及电力发展规划",
  ],
  [
    "朔政函〔2022〕71号",
    "2022-07-26",
    110,
    "朔州市人民政府关于对山阴县“4·15”较大道路交通事故调查报告的批复",
  ],
  ["朔政办发〔2022〕18号", "2022-06-27", 111, "朔州市促进服务业领域困难行业恢复发展的具体措施"],
  ["朔政办发〔2022〕19号", "2022-06-28", 117, "朔州市2022年度地质灾害防治方案"],
  ["朔政办发〔2022〕20号", "2022-06-28", 122, "朔州市促进工业经济平稳增长实施方案"],
  ["朔政办发〔2022〕21号", "2022-07-28", 129, "朔州市自建房安全专项整治实施方案"],
  ["朔政办发〔2022〕23号", "2022-07-25", 135, "朔州市煤炭增产保供和产能新增工作方案"],
  ["朔政办发〔2022〕24号", "2022-07-22", 139, "朔州市2022年食品安全重点工作安排"],
  [
    "朔政办函〔2022〕57号",
    "2022-07-04",
    144,
    "朔州市人民政府办公室关于成立朔州市减税降费工作专班的通知",
  ],
  [
    "朔政办函〔2022〕69号",
    "2022-08-10",
    146,
    "朔州市人民政府办公室关于进一步加强基层消防工作的通知",
  ],
  [
    "朔政办函〔2022〕72号",
    "2022-08-01",
    147,
    "朔州市人民政府办公室关于成立朔州市化工园区认定工作领导小组的通知",
  ],
  [
    "朔政办函〔2022〕73号",
    "2022-08-23",
    148,
    "朔州市人民政府办公室关于成立朔州市第三次全国土壤普查工作领导小组的通知",
  ],
] as const;

describe("the gazette", () => {
  test("has its own title, issue, date and imprint", () => {
    expect(corpus.title).toBe("朔州市人民政府公报");
    expect(corpus.issue).toBe("2022年第4期（总第18期）");
    expect(corpus.date).toBe("2022-08-31");
    expect(corpus.imprint).toContain("需求者可登陆朔州市人民政府官网");
    expect(corpus.imprint).toContain("036000");
  });

  test("holds the sixteen documents, in order, with date, page and title", () => {
    const found = corpus.documents.map((document) => [
      document.documentNumber,
      document.documentDate,
      document.startPage,
      document.title,
    ]);
    expect(found).toEqual(DOCUMENTS.map((row) => [...row]));
  });

  test("knows who issued a document and to whom", () => {
    for (const { documentNumber, issuingAuthority } of corpus.documents) {
      const isOffice = documentNumber.startsWith("朔政办");
      expect(issuingAuthority).toBe(isOffice ? "朔州市人民政府办公室" : "朔州市人民政府");
    }
    expect(documentOf("朔政函〔2022〕71号").addressees).toBe("市应急局");
    expect(documentOf("朔政办函〔2022〕73号").addressees).toBe(
      "各县（市、区）人民政府，朔州经济开发区管委会，市直各有关单位",
    );
  });

  test("tells the day from which a document holds from the day it was signed", () => {
    expect(documentOf("朔政发〔2022〕22号").effectiveDate).toBe("2022-08-20");
    expect(documentOf("朔政发〔2022〕14号").effectiveDate).toBeUndefined();
  });

  test("estimates pages between the known ones", () => {
    const { startPage, endPage } = documentOf("朔政办发〔2022〕18号");
    expect([startPage, endPage]).toEqual([111, 116]);
  });

  test("keeps notice and attached text under one number", () => {
    const { clauses } = documentOf("朔政发〔2022〕22号");
    expect(clauses[0]?.kind).toBe("notice");
    expect(clauses[0]?.text).toContain("请认真遵照执行");
    expect(clauses[0]?.text).toContain("此件公开发布");
    expect(clauses[1]?.clauseId).toBe("朔政发〔2022〕22号#第一章");
  });
});
