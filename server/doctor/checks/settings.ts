import { existsSync } from "node:fs";
import { SETTING_NAMES } from "../../settings/settings.ts";
import { type Check, fault, good, warning } from "../check.ts";

export const settings: Check = {
  name: "settings",
  title: "设置",
  async run({ wrongSettings, written, envFile }) {
    if (wrongSettings.length > 0)
      return fault(wrongSettings.join(""), "请改正 .env 或环境变量；各项的写法见 .env.example。");
    const unknown = Object.keys(written).filter((name) => !SETTING_NAMES.includes(name));
    if (unknown.length > 0)
      return warning(
        `.env 中有不认识的设置，不起作用：${unknown.map(withGuess).join("、")}`,
        "请改正名称或删去；全部设置见 .env.example。",
      );
    return good(existsSync(envFile) ? ".env 中的各项均正确" : "没有 .env 文件，全部用默认值");
  },
};

/** OPENAI_APIKEY （应为 OPENAI_API_KEY？） */
function withGuess(name: string): string {
  const letters = (text: string) => text.toLowerCase().replace(/[^a-z]/g, "");
  const meant = SETTING_NAMES.find((known) => letters(known) === letters(name));
  return meant ? `${name}（应为 ${meant}？）` : name;
}
