import { isIP } from "node:net";
import { z } from "zod";

export function wholeNumber(least: number, most: number) {
  const error = `应为 ${least} 到 ${most} 之间的整数。`;
  return z
    .string()
    .regex(/^\d{1,9}$/, error)
    .transform(Number)
    .refine((number) => number >= least && number <= most, error);
}

export const yesOrNo = z
  .enum(["true", "false"], { error: "只能是 true 或 false。" })
  .transform((word) => word === "true");

export function webAddress(example: string) {
  const error = `应为 http:// 或 https:// 开头的网址，例如 ${example}。`;
  return z.url({ protocol: /^https?$/, error });
}

/** Sent in a header: no spaces, nothing outside ASCII; and too long to be guessed. */
export const officeToken = z
  .string()
  .regex(/^[\x21-\x7e]{16,200}$/, "应为 16 到 200 个字母、数字或符号，不含空格。");

/** 2 (proxies in a row) or 10.0.0.0/8,loopback — never "all", which lets any client choose its address. */
export const trustedProxies = z
  .string()
  .transform((written) => (/^\d$/.test(written) ? Number(written) : listed(written)))
  .refine((value) => typeof value === "number" || value.every(isProxyAddress), {
    error: "应为代理的层数（0 到 9），或用逗号分隔的代理地址，例如 loopback 或 10.0.0.0/8。",
  });

export const origins = z
  .string()
  .transform(listed)
  .refine((list) => list.every(isOrigin), {
    error: "应为用逗号分隔的网站来源，例如 https://www.example.gov.cn，末尾不带斜杠。",
  });

function listed(written: string): string[] {
  return written.split(/[,，\s]+/).filter(Boolean);
}

function isProxyAddress(text: string): boolean {
  if (["loopback", "linklocal", "uniquelocal"].includes(text)) return true;
  const [address = "", prefix = "0", ...rest] = text.split("/");
  const version = isIP(address);
  const longest = version === 4 ? 32 : 128;
  return version > 0 && rest.length === 0 && /^\d{1,3}$/.test(prefix) && Number(prefix) <= longest;
}

function isOrigin(text: string): boolean {
  return (
    URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text
  );
}
