import type { Profile, Tenancy } from "../../core/profile.ts";
import { sizeIn } from "./profileOf.ts";
import type { QuestionBack } from "./questionBack.ts";

/** Longer than 我租的是我们村委会的房子，不是私人的, people ask something new. */
const LONGEST = 24;
const ASKS =
  /[？?吗呢]|什么|怎么|咋|多少|几|哪|如何|能不能|可不可以|谁|想问|请问|说说|介绍|查一?下|政策|方案|规划|文件/u;
const UNKNOWN = /不(?:知道|清楚|确定|晓得)|说不(?:好|清|准)|不好说|都有|两种|随便/u;

/** In this order: 不是国有的 and 非国有 hold 国有, and 不是私人的 holds 私人. */
const TENANCY_WORDS: readonly (readonly [Tenancy, RegExp])[] = [
  ["自有房屋", /自己(?:家)?的|自家|自有|自建|没有?租|不是租|不租/u],
  ["承租国有房屋", /(?:不是|不属于|非)(?:私人|个人|私房|民营)/u],
  [
    "承租非国有房屋",
    /非国有|(?:不是|不属于?|没有?)(?:国有|国家|公家|国企|政府)|私|个人|民营|房东/u,
  ],
  ["承租国有房屋", /国有|国资|国企|公家|公房|政府|国家|事业单位|学校|机关|供销社/u],
];

/**
 * The profile with a reply in it, 国有的 or 我是个体户; as it was where the asker cannot say; undefined
 * where the words are no reply, and the chat goes on as ever.
 */
export function replyProfile(
  reply: string,
  { field }: QuestionBack,
  profile: Profile,
): Profile | undefined {
  if (reply.length > LONGEST || ASKS.test(reply)) return undefined;
  if (UNKNOWN.test(reply)) return profile;
  if (field === "tenancy") {
    const tenancy = TENANCY_WORDS.find(([, words]) => words.test(reply))?.[0];
    return tenancy && { ...profile, tenancy };
  }
  const size = sizeIn(reply);
  return size && { ...profile, size };
}
