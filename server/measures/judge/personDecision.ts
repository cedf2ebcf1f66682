import type { Measure } from "../../../core/measure.ts";
import type { Decision } from "../../../core/measureProtocol.ts";
import type { Profile, Role } from "../../../core/profile.ts";
import { isArticle, roleOf } from "./roles.ts";

type Others = Readonly<Record<Exclude<Role, "经营者">, readonly string[]>>;

/** As what the texts name someone of this role. */
const NAMED: Others = {
  房屋产权人: ["房屋产权人"],
  高校毕业生: ["高校毕业生"],
  农民工: ["农民工"],
  失业人员: ["失业人员"],
  职工: ["职工"],
  专业人才: ["专业人才"],
  老年人: ["老年人"],
  村干部: ["村干部"],
  起草单位: ["起草单位"],
  审核机构: ["审核机构", "司法行政部门", "备案机关"],
  居民: ["城乡居民", "群众"],
};

/**
 * What someone of this role may be besides. A drafter's own office often issues, too, and evaluates
 * what it drafted (第四十三条).
 */
const MAY_BE: Others = {
  房屋产权人: [],
  高校毕业生: ["创业者"],
  农民工: ["创业者", "灵活就业人员", "失业人员", "城乡居民"],
  失业人员: ["创业者", "灵活就业人员"],
  职工: [],
  专业人才: ["创业者"],
  老年人: ["城乡居民", "群众"],
  村干部: [],
  起草单位: ["制定机关", "评估部门"],
  审核机构: [],
  居民: [
    "老年人",
    "学生",
    "失业人员",
    "高校毕业生",
    "患者",
    "儿童",
    "孕妇",
    "残疾人",
    "被征地农民",
  ],
};

/** 第五十一条 市、县（市、区）政府对…应当; 第二十六条 有关部门收到…: these act on what another drafted. */
const ANOTHER_ACTS =
  /^第[^条]{1,6}条\s*(?:有关部门收到|(?:各级|市、县（市、区）)(?:人民)?政府[^，。]{0,60}应当)/;

/** An article that names one of these has it act; any other holds for whoever writes a draft. */
const OTHER_BODIES = ["审核机构", "司法行政部门", "备案机关", "政府办公机构", "第三方"];

/** Undefined where nobody was named to decide on. */
export function personDecision(measure: Measure, profile: Profile): Decision | undefined {
  const role = roleOf(profile);
  const [said = measure.kinds[0] ?? measure.deadlines[0]] = measure.persons;
  if (!role || !said) return undefined;
  if (role === "经营者") {
    const isForBusiness =
      measure.kinds.length > 0 && measure.trades.length + measure.sizes.length > 0;
    return isForBusiness ? undefined : { asked: "person", state: "misses", words: said };
  }
  const named = measure.persons.find(({ value }) => NAMED[role].includes(value));
  if (named) return { asked: "person", state: "fits", words: named };
  const mayBe = measure.persons.find(({ value }) => MAY_BE[role].includes(value));
  if (mayBe) return { asked: "person", state: "open", words: mayBe };
  const bindsAnyDraft = role === "起草单位" && isArticle(measure) && !hasAnotherAct(measure);
  return { asked: "person", state: bindsAnyDraft ? "open" : "misses", words: said };
}

/** Whoever acts stands before 应当; 备案时应当提交下列材料 names the receiver after it. */
function hasAnotherAct({ persons, kinds: [kind], text }: Measure): boolean {
  return (
    ANOTHER_ACTS.test(text) ||
    persons.some(({ value, from }) => OTHER_BODIES.includes(value) && (!kind || from < kind.to))
  );
}
