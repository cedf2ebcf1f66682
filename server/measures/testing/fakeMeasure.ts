import type { Measure, Words } from "../../../core/measure.ts";

const TEXT =
  "13. 2022年服务业小微企业承租国有房屋，减免6个月租金。各县（市、区）于7月底前报送方案。（责任单位：市国资委）";

function wordsIn(words: string): Words {
  const from = TEXT.indexOf(words);
  return { words, from, to: from + words.length };
}

/** The waiver of rent, with one field of each kind. */
export const fakeMeasure: Measure = {
  id: "朔政办发〔2022〕18号#一.13",
  documentNumber: "朔政办发〔2022〕18号",
  documentTitle: "具体措施",
  documentDate: "2022-06-27",
  clausePath: "一、13",
  text: TEXT,
  kinds: [{ value: "租金", ...wordsIn("租金") }],
  trades: [{ value: "服务业", ...wordsIn("服务业") }],
  sizes: [{ value: "小微企业", ...wordsIn("小微企业") }],
  persons: [],
  places: [],
  what: [wordsIn("2022年服务业小微企业承租国有房屋，减免6个月租金。")],
  amounts: [{ figure: "6", unit: "个月", ...wordsIn("6个月") }],
  conditions: [wordsIn("承租国有房屋")],
  limits: [],
  validity: { from: "2022-01-01", until: "2022-12-31", text: "2022年", basis: "period" },
  offices: [{ value: "市国资委", ...wordsIn("市国资委") }],
  howTo: [],
  deadlines: [
    {
      ...wordsIn("7月底前"),
      due: { kind: "date", date: "2022-07-31" },
      by: wordsIn("各县（市、区）"),
      task: wordsIn("各县（市、区）于7月底前报送方案。"),
    },
  ],
  digest: "0".repeat(64),
  reviewed: true,
};
