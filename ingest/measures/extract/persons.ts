import type { Reading } from "../../../core/measure.ts";
import { namedIn, type Vocabulary } from "./namedIn.ts";
import type { Scope } from "./scope.ts";

const PEOPLE: Vocabulary = {
  高校学生: /高校学(?=\s*生)/g,
  房屋产权人: /房屋业主|房屋产权人|产权人（使用人）|自建房(?!安全|用作|\S{0,6}机制)/g,
  高校毕业生: /高校毕业生|完成(?:职业培训或)?学业/g,
  农民工: /农民工|农村(?:转移就业)?劳动(?:力|者)|进城务工|贫困劳动力|农村人员/g,
  失业人员: /失业人员|就业困难人员|困难群体|下岗失业|失业青年/g,
  退役军人: /退役军人/g,
  残疾人: /残疾人/g,
  灵活就业人员: /灵活就业|新就业形态/g,
  创业者: /创业者|就业创业活动|劳动者创业|创业人员|创业企业/g,
  职工: /职工|员工|从业人员(?!\d)|工作人员|工伤职工/g,
  专业人才:
    /高层次人才|专业技术人(?:才|员)|引进人才|人才引进|高端人才|科研人员|高技能人才|技能人才|急需紧缺/g,
  老年人: /老年人|老人/g,
  被征地农民: /被征地农民/g,
  城乡居民: /城乡居民|参保居民/g,
  群众: /群众/g,
  村干部: /村干部|村“两委”|村（社区）“两委”|行政村（社区）|县、乡、村三级|村级协管员/g,
  学生: /(?<!高校)学生(?!公寓)/g,
  患者: /患者|病人/g,
};

/** Who a regulation speaks to. 起草部门（机构） is the drafter under another name. */
const BODIES: Vocabulary = {
  制定机关: /制定机关/g,
  起草单位: /起草单位|起草部门|起草机构|起草规范性文件(?!草案)/g,
  审核机构: /审核(?:法制)?机构/g,
  司法行政部门: /司法行政部门/g,
  备案机关: /备案机关/g,
  评估部门: /评估部门/g,
  政府办公机构: /政府办公机构/g,
  专家: /专家/g,
  公民法人和其他组织: /公民、法人和其他组织/g,
  企业和行业协会: /企业和行业协会/g,
  社会公众: /人民群众|社会公众|公众/g,
  第三方: /第三方/g,
};

export function personsIn({ body, isRegulation }: Scope): readonly Reading[] {
  return namedIn(body, isRegulation ? BODIES : PEOPLE);
}
