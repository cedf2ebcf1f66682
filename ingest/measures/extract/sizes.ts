import type { Reading } from "../../../core/measure.ts";
import { namedIn, type Vocabulary } from "./namedIn.ts";
import type { Scope } from "./scope.ts";

const SIZE_WORDS: Vocabulary = {
  个体工商户: /个体工商户/g,
  // 普惠小微贷款; but 小微企业金融服务工作要点 is the name of a paper, 小微企业发展服务中心 an office
  小微企业: /(?<!中)小微(?:企业)?(?!企业?(?:金融服务工作|发展服务中心))/g,
  中小微企业: /中小微(?:旅游)?企业|中小(?:型)?(?:外贸)?企业/g,
  小型微利企业: /小型微利企业/g,
  小规模纳税人: /小规模纳税人/g,
  大型企业: /大型企业/g,
  规上限上企业: /规上工业|新增限上|规模以上/g,
  "“专精特新”企业": /“专精特新”中小企业/g,
  "“链主”企业": /“链主”企业/g,
  民营企业: /民营企业/g,
};

export function sizesIn({ body, isRegulation }: Scope): readonly Reading[] {
  return isRegulation ? [] : namedIn(body, SIZE_WORDS);
}
