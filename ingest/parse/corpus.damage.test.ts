import { describe, expect, test } from "vitest";
import { comparable } from "../../core/comparable.ts";
import { clauseOf, corpus, corpusLines } from "./testing/corpus.ts";

const WORDS = [
  // 1. Paragraphs cut by page and column breaks
  ["朔政发〔2022〕14号#第一章.（一）.6", "重点职业病监测工作圆满完成"],
  ["朔政发〔2022〕14号#第三章.（七）.2.强化托育服务机构建设", "支持有条件的幼儿园利用现有资源"],
  ["朔政发〔2022〕14号#第四章.（一）", "生活服务类场所、特殊人群集中场所、动物养殖屠宰场所"],
  ["朔政发〔2022〕14号#第四章.（三）", "战时垂直管理"],
  ["朔政发〔2022〕15号#第二章.导语", "创新平台载体建设"],
  ["朔政发〔2022〕16号#第二章.第三节.支持通过新业态实现创业就业", "通过落实吸纳就业补助"],
  ["朔政发〔2022〕16号#第五章.第四节.开辟事业单位引才绿色通道", "取消机关事业单位"],
  ["朔政发〔2022〕31号#三.（二）.推进光伏产业高质量发展", "推进怀仁西山采煤沉陷区"],
  ["朔政发〔2022〕31号#六.（二）.加大智能充电桩建设力度", "结合城市整体发展规划"],
  ["朔政办发〔2022〕18号#一.1", "2022年对生产、生活性服务业"],
  ["朔政办发〔2022〕18号#一.10", "对与高校学生签订的"],
  ["朔政办发〔2022〕18号#一.14", "人行朔州市中心支行"],
  ["朔政办发〔2022〕20号#一.1", "适用政策的中小微企业范围"],
  ["朔政办发〔2022〕20号#一.10", "市级按照配套率增幅"],
  ["朔政办发〔2022〕20号#五.61", "市教育局、市发改委"],
  ["朔政办发〔2022〕20号#六.68", "一枚印章管审批"],
  ["朔政发〔2022〕22号#第十二条.（二）", "循环证明、重复证明"],
  ["朔政发〔2022〕22号#第二十九条", "统一登记、统一编号"],
  ["朔政发〔2022〕22号#第三十七条.第1款", "司法行政部门应当自收到规范性文件备案材料"],
  ["朔政办发〔2022〕21号#三.（一）.导语", "各县（市、区）人民政府要统筹"],
  ["朔政办发〔2022〕21号#三.（三）.3", "完成一户、销号一户"],
  ["朔政办发〔2022〕21号#六.（六）", "群众举报奖励机制"],
  ["朔政办函〔2022〕69号#三", "朔州经济开发区管委会负责属地"],
  // 2. Columns in the wrong order
  ["朔政发〔2022〕14号#第三章.（二）.1.市级层面", "强化医疗机构废弃物分类处理。"],
  ["朔政发〔2022〕14号#第三章.（三）.1.优化机构设置和人员配置", "人员配备不少于2人。"],
  ["朔政发〔2022〕14号#第三章.（四）.1", "加快乡镇卫生院、社区卫生服务中心"],
  ["朔政发〔2022〕15号#第四章.第四节.二.导语", "建设新型功能炭材料山西省技术创新中心"],
  [
    "朔政发〔2022〕15号#第四章.第四节.三.导语",
    "开发高科技工业瓷、高品位美术瓷、高品质建筑瓷。支持传统陶瓷企业引进先进技术",
  ],
  ["朔政发〔2022〕16号#第二章.导语", "有效防范化解失业风险。"],
  ["朔政发〔2022〕15号#第四章.第五节.二", "争取获批省级农业科技园区"],
  // 5. Box titles repeated overleaf
  ["朔政发〔2022〕14号#专栏4.基层医疗卫生机构建设工程", "城镇化、老龄化"],
  ["朔政发〔2022〕14号#专栏6.新生儿疾病筛查工程", "地中海贫血等严重出生缺陷"],
  ["朔政发〔2022〕15号#专栏1.重点支持项目", "搭建打造朔州市能源云平台"],
  ["朔政发〔2022〕15号#专栏3.煤电清洁改造", "整体煤气化燃料电池"],
  ["朔政发〔2022〕15号#专栏4.重点支持项目", "推进“液流电池电极材料"],
  ["朔政发〔2022〕15号#专栏7.重点技术攻关", "电池、电机、电控设备"],
  ["朔政发〔2022〕15号#专栏10.智慧农业方面", "技术和产品研发，重点突破"],
  ["朔政发〔2022〕31号#专栏3-1.光伏基地及示范项目建设", "平鲁区 20 万千瓦光伏"],
] as const;

describe("words that the page cut", () => {
  test.each(WORDS)("%s reads %s", (id, words) => {
    expect(comparable(clauseOf(id).text)).toContain(comparable(words));
  });

  test("a 责任单位 alone on the next line belongs to its measure", () => {
    for (const [id, office] of [
      ["四.44", "市文旅局"],
      ["五.45", "市税务局"],
    ]) {
      expect(
        clauseOf(`朔政办发〔2022〕18号#${id}`).responsibleUnits.map((unit) => unit.name),
      ).toEqual([office]);
    }
  });

  test("joins never merge two clauses", () => {
    for (const repair of corpus.repairs) {
      if (repair.kind !== "join") continue;
      expect(corpus.lineOwners.get(repair.line)?.replace(/\.导语$/, "")).toBe(
        corpus.lineOwners.get(repair.continuation)?.replace(/\.导语$|\.第1款$/, ""),
      );
    }
  });
});

describe("order and loss", () => {
  test.each([
    "朔政发〔2022〕14号#第三章.（二）.1.市级层面",
    "朔政发〔2022〕14号#第三章.（四）.1",
    "朔政发〔2022〕15号#第四章.第四节.二.导语",
    "朔政发〔2022〕15号#第四章.第四节.三.导语",
    "朔政发〔2022〕16号#第二章.导语",
  ])("%s says that its order was restored", (id) => {
    expect(clauseOf(id).damaged).toBe("order");
  });

  test("what breaks off for good says so", () => {
    expect(clauseOf("朔政发〔2022〕15号#专栏9.知识产权服务").damaged).toBe("lost-text");
  });

  test("a repeated tail is read once", () => {
    const words = comparable(allText(clauseOf("朔政发〔2022〕14号#第三章.（三）.1")));
    expect(words.split("于2人")).toHaveLength(2);
    expect(corpus.repairs).toContainEqual({
      kind: "drop",
      line: 322,
      text: "于2人。",
      reason: "repeated-text",
    });
  });

  test("nothing is moved or dropped but what the gazette's columns disturbed", () => {
    const moved = corpus.repairs.flatMap((repair) => (repair.kind === "move" ? [repair.line] : []));
    expect(moved).toEqual([276, 377, 1150, 1160, 1571]);
    const dropped = corpus.repairs.flatMap((repair) =>
      repair.kind === "drop" ? [repair.line] : [],
    );
    expect(dropped).toEqual([
      405, 507, 322, 1028, 1104, 1140, 1186, 1202, 1270, 1541, 1548, 1549, 2410,
    ]);
  });
});

describe("titles, labels and prose", () => {
  test("第X条的规定 in prose opens nothing", () => {
    const review = clauseOf("朔政发〔2022〕22号#第三十五条");
    expect(review.text).toContain("本办法第二十一条的规定");
    expect(review.references.map((reference) => reference.clauseId)).toEqual([
      "朔政发〔2022〕22号#第二十一条",
    ]);
  });

  test("a box ends where plain words go on, and the body's topics with it", () => {
    const labels = clauseOf("朔政发〔2022〕31号#六.（一）").children.map((child) => child.label);
    expect(labels).toEqual([
      "导语",
      "强化绿色低碳创新支撑",
      "专栏6-1",
      "搭建能源技术创新平台",
      "加强能源科技成果转化平台建设",
      "强化能源优势产业引领",
    ]);
  });

  test("the announcement of an annex is not part of the last measure", () => {
    expect(clauseOf("朔政办发〔2022〕21号#六.（六）").text).not.toContain("附件");
    expect(clauseOf("朔政办发〔2022〕21号#结尾").text).toMatch(/^附件：/);
  });

  test("slips of the source are quoted as they stand", () => {
    const quoted = comparable(
      corpus.documents
        .flatMap((each) => each.clauses)
        .map(allText)
        .join(""),
    );
    for (const slip of [
      "信息不畅合企业",
      "高效毕业生",
      "印花税法（不含",
      "workflows",
      "规定的內容",
      "CO<sub>2</sub>",
    ]) {
      expect(quoted).toContain(comparable(slip));
    }
  });

  test("half-width and full-width brackets make the same address", () => {
    expect(corpusLines[2042]).toMatch(/^\(一\)/);
    expect(clauseOf("朔政发〔2022〕22号#第二十七条.（一）").clausePath).toBe("第二十七条（一）");
  });
});

function allText(clause: (typeof corpus.documents)[number]["clauses"][number]): string {
  return clause.text + clause.children.map(allText).join("");
}
