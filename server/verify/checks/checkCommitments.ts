import type { Check } from "../check.ts";

/** Promises that only the government can give, and calls that no clause makes. */
const COMMITMENT =
  /承诺|保证|担保|一定(?:能|会|可以|给|发)|肯定(?:能|会|可以)|绝对|必定|务必|立即转账|汇款|扫码|加微信|密码|验证码/gu;

export const checkCommitments: Check = ({ text, source }) => {
  const missing = (text.match(COMMITMENT) ?? []).find((word) => !source.words.includes(word));
  return missing ? { reason: "commitment", detail: `所引条款中没有“${missing}”。` } : undefined;
};
