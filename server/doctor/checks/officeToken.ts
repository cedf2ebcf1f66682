import { type Check, fault, good } from "../check.ts";

/** 8 different characters in 16: what a generator gives falls below less than once in a million. */
const FEWEST_DIFFERENT = 8;
const WORDS = /password|passwd|token|office|secret|admin|qwerty|123456|abcdef|letmein|changeme/i;

export const officeToken: Check = {
  name: "office-token",
  title: "工作页口令",
  async run({ settings: { OFFICE_TOKEN: token } }) {
    if (!token) return good("未设置，没有工作页");
    const different = new Set(token).size;
    if (different >= FEWEST_DIFFERENT && !WORDS.test(token)) return good("已设置，不易猜中");
    return fault(
      different < FEWEST_DIFFERENT ? "字符过于单一，容易猜中" : "含有常见的词，容易猜中",
      "请换用随机口令，例如 openssl rand -hex 16 的输出，写入 OFFICE_TOKEN。",
    );
  },
};
