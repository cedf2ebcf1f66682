import { describe, expect, test } from "vitest";
import { clauseOf } from "./testing/corpus.ts";

/** Written by hand from the gazette. */
const ROSTERS: Record<string, readonly string[]> = {
  "朔政办函〔2022〕57号#二": [
    "组长：武跃飞（市委常委、副市长）",
    "副组长：霍永生（市政府副秘书长）",
    "副组长：王晓东（市财政局局长）",
    "副组长：李全胜（市人社局局长）",
    "副组长：葛忠明（市税务局局长）",
    "成员：符立志（市财政局副局长）",
    "成员：李鹏飞（市人社局副局长）",
    "成员：林建平（市税务局总经济师）",
  ],
  "朔政办函〔2022〕72号#二": [
    "组长：刘亮（市委常委、副市长）",
    "副组长：姜新明（市政府副秘书长）",
    "成员：石生华（市发改委主任）",
    "成员：刘红宇（市工信局局长）",
    "成员：文建华（市规划和自然资源局局长）",
    "成员：卢生权（市生态环境局局长）",
    "成员：白世平（市住建局副局长）",
    "成员：王志福（市商务局局长）",
    "成员：孟福荣（市应急局局长）",
    "成员：赵琪（市统计局局长）",
    "成员：李建华（朔州消防救援支队支队长）",
  ],
  "朔政办函〔2022〕73号#二": [
    "组长：田东（副市长）",
    "副组长：聂日旺（市政府办公室二级调研员）",
    "副组长：高成富（市农业农村局局长）",
    "副组长：文建华（市规划和自然资源局局长）",
    "成员：石生华（市发改委主任）",
    "成员：王晓东（市财政局局长）",
    "成员：卢生权（市生态环境局局长）",
    "成员：李永强（市水利局局长）",
    "成员：赵琪（市统计局局长）",
    "成员：王斌杰（市农业农村局党组成员）",
  ],
  "朔政办发〔2022〕23号#附件": [
    "组长：吴秀玲（市委副书记、市长）",
    "副组长：武跃飞（市委常委、副市长）",
    "副组长：刘亮（市委常委、副市长）",
    "副组长：何向荣（副市长）",
    "成员：姜新明（市政府副秘书长）",
    "成员：石生华（市发改委主任）",
    "成员：刘红宇（市工信局局长）",
    "成员：文建华（市规划和自然资源局局长）",
    "成员：卢生权（市生态环境局局长）",
    "成员：李永强（市水利局局长）",
    "成员：孟福荣（市应急局局长）",
    "成员：黄军（市能源局局长）",
    "成员：王俊峰（国家矿山安监局山西局监察执法三处处长）",
    "成员：杨秀峰（市工信局党组成员）",
    "成员：闫晓东（市规划和自然资源局副局长）",
    "成员：陈志国（市生态环境局副局长）",
    "成员：刘培武（市水利局党组成员）",
    "成员：许慧文（市应急局二级调研员）",
    "成员：高勇（市能源局二级调研员）",
    "成员：赵勋章（市能源局副局长）",
    "成员：李俊（国家矿山安监局山西局监察执法三处一级调研员）",
    "办公室成员：刘敦（市发改委三级调研员）",
  ],
};

const entriesOf = (id: string) => clauseOf(id).children.filter((child) => child.kind === "entry");

describe("rosters", () => {
  test.each(Object.entries(ROSTERS))("%s names everyone with post and role", (id, expected) => {
    expect(entriesOf(id).map((entry) => entry.rendering)).toEqual(expected);
  });

  test("join a spaced-out name in the entry and leave it in the text", () => {
    const entry = clauseOf("朔政办函〔2022〕72号#二.刘亮");
    expect(entry.entry?.people).toEqual([{ name: "刘亮", post: "市委常委、副市长" }]);
    expect(entry.text).toBe("组 长：刘 亮 市委常委、副市长");
  });

  test("are cited as a whole, with the words on the office below", () => {
    const roster = clauseOf("朔政办函〔2022〕57号#二");
    expect(roster.citable).toBe(true);
    expect(roster.citedText).toContain("办公室主任：符立志（兼）、林建平（兼）、李鹏飞（兼）");
  });

  test("23号's list runs into the office's members: from there on the order is uncertain", () => {
    const uncertain = entriesOf("朔政办发〔2022〕23号#附件").filter(
      (entry) => entry.damaged === "order",
    );
    expect(uncertain.map((entry) => entry.label)).toEqual([
      "杨秀峰",
      "闫晓东",
      "陈志国",
      "刘培武",
      "许慧文",
      "高勇",
      "赵勋章",
      "李俊",
    ]);
    expect(clauseOf("朔政办发〔2022〕23号#附件").damaged).toBe("order");
  });
});
