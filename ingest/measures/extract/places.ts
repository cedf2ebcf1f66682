import type { Reading } from "../../../core/measure.ts";
import { PLACES } from "../../../core/profile.ts";
import { namedIn, type Vocabulary } from "./namedIn.ts";
import type { Scope } from "./scope.ts";

const KINDS_OF_PLACE: Vocabulary = {
  中高风险地区: /中(?:、)?高风险地区/g,
  低风险地区: /低风险地区/g,
  // 农村便利店; not 农业农村局, which is an office
  农村: /(?<!农业)农村|乡镇服务中心|下乡/g,
  开发区: /(?<!经济)开发区/g,
};

const COUNTIES: Vocabulary = Object.fromEntries(
  PLACES.map((place) => [place, new RegExp(`(?<![各供适相对响])${place}(?!级)`, "g")]),
);

export function placesIn({ body }: Scope): readonly Reading[] {
  return namedIn(body, { ...KINDS_OF_PLACE, ...COUNTIES });
}
