import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "../../testing/expectAccessible.ts";
import { address, complaints, openPage, PHONE, program, WIDE } from "../../testing/openBrowser.ts";
import { screenshot } from "../../testing/screenshot.ts";

const LOOKS = {
  wide: WIDE,
  phone: PHONE,
  dark: { ...WIDE, colorScheme: "dark" },
  "phone-dark": { ...PHONE, colorScheme: "dark" },
} as const;

/** While everything of the gazette was in force. */
const THEN = "asOf=2022-09-01";

async function askAsRestaurant(page: Page): Promise<void> {
  await page.goto(`${address}/measures?${THEN}`);
  await page.getByLabel("做什么行业").selectOption("餐饮");
  await page.getByLabel("规模").selectOption("小微企业");
  await page.getByRole("heading", { name: "可能符合" }).waitFor();
}

describe.skipIf(!program)("the finder of measures", () => {
  it("lists what fits with the words that decided", async () => {
    const page = await openPage();
    await askAsRestaurant(page);
    const rent = page.locator(".measure", { hasText: "减免6个月租金" }).first();
    await rent.getByText("「餐饮」").or(rent.getByText("「服务业」")).first().waitFor();
    await rent.getByText("「小微企业」").first().waitFor();
    await page.getByLabel("类型", { exact: true }).selectOption("租金");
    await expect.poll(() => page.locator(".measure:visible").count()).toBe(1);
    expect(new URL(page.url()).search).not.toContain(encodeURIComponent("餐饮"));
  });

  it("keeps the expired apart", async () => {
    const page = await openPage();
    await askAsRestaurant(page);
    await page.getByLabel("按哪一天看").fill("2024-06-01");
    await page.getByRole("heading", { name: /^按2024-06-01已到期；当时的规定（\d+）$/ }).waitFor();
    await page.locator(".measure", { hasText: "减免6个月租金" }).waitFor();
  });

  it("says what is over today, and shows the documents' own day at one click", async () => {
    const page = await openPage();
    await page.goto(`${address}/measures`);
    await page.getByLabel("做什么行业").selectOption("餐饮");
    await page.getByRole("heading", { name: /^按今天（.*）已到期；当时的规定/ }).waitFor();
    await page.getByRole("button", { name: /^按文件发布时/ }).click();
    await expect.poll(() => page.getByText(/已到期；当时的规定/).count()).toBe(0);
    expect(new URL(page.url()).searchParams.get("asOf")).toMatch(/^2022-/);
    await page.getByRole("button", { name: "今天" }).click();
    await page.getByRole("heading", { name: /^按今天/ }).waitFor();
  });

  it("is used by the keyboard alone", async () => {
    const page = await openPage();
    await page.goto(`${address}/measures?${THEN}`);
    const trade = page.getByLabel("做什么行业");
    await trade.waitFor();
    for (let i = 0; i < 30 && !(await trade.evaluate((one) => one === document.activeElement)); i++)
      await page.keyboard.press("Tab");
    await page.keyboard.type("餐饮");
    await page.getByRole("heading", { name: "可能符合" }).waitFor();
    const first = page.locator(".measure h3 a").first();
    for (let i = 0; i < 30 && !(await first.evaluate((one) => one === document.activeElement)); i++)
      await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "条款原文" }).waitFor();
    expect(new URL(page.url()).searchParams.get("asOf")).toBe("2022-09-01");
  });

  it("keeps what was said in the chat here, narrows by the reply, and forgets when told to", async () => {
    const page = await openPage();
    const kept = () => page.evaluate(() => localStorage.getItem("measure-profile"));
    await page.goto(address);
    await page.getByLabel("您的问题").fill("我开小饭馆能享受什么");
    await page.getByRole("button", { name: "提问" }).click();
    await page.getByRole("button", { name: /^按文件发布时（2022-.*）再看一次$/ }).click();
    await page.getByText(/^按2022-.*判断是否有效$/).waitFor();
    await page.getByRole("button", { name: "租的是国有房屋" }).click();
    await page.getByText("按您的情况列出：餐饮、承租国有房屋", { exact: false }).waitFor();
    expect(JSON.parse((await kept()) ?? "")).toEqual({ trade: "餐饮", tenancy: "承租国有房屋" });
    await expectAccessible(page);
    await screenshot(page, "wide-chat-measures");
    await page.getByRole("button", { name: "删除我的情况" }).click();
    expect(await kept()).toBeNull();
    await page.reload();
    await page.getByText("这个浏览器里没有保存您的情况", { exact: false }).waitFor();
    expect(await kept()).toBeNull();
  });

  it("remembers the answers here, and forgets them when told to", async () => {
    const page = await openPage();
    await askAsRestaurant(page);
    await page.reload();
    expect(await page.getByLabel("做什么行业").inputValue()).toBe("餐饮");
    await page.getByRole("button", { name: "删除我的回答" }).click();
    expect(await page.evaluate(() => localStorage.getItem("measure-profile"))).toBeNull();
  });

  it("saves the list", async () => {
    const page = await openPage();
    await askAsRestaurant(page);
    const downloading = page.waitForEvent("download");
    await page.getByRole("link", { name: "下载CSV" }).click();
    const text = readFileSync(await (await downloading).path(), "utf8");
    expect(text).toContain("朔政办发〔2022〕18号");
  });

  it("shows a measure with its twin, and leads to the clause", async () => {
    const page = await openPage();
    await page.goto(`${address}/measures/${encodeURIComponent("朔政办发〔2022〕18号#一.4")}`);
    await page.getByRole("heading", { name: "相同的措施" }).waitFor();
    await page.getByText("朔政办发〔2022〕20号 一、1，").waitFor();
    await page.getByRole("link", { name: "朔政办发〔2022〕18号 一、4" }).click();
    await page.locator(".clause-target").waitFor();
    expect(complaints).toEqual([]);
  });
});

describe.skipIf(!program).each(Object.entries(LOOKS))("%s", (look, options) => {
  it("finds without barriers", async () => {
    const page = await openPage(options);
    await page.goto(`${address}/measures`);
    await page.getByLabel("你是谁").waitFor();
    await expectAccessible(page);
    await page.getByLabel("做什么行业").selectOption("餐饮");
    await page.getByRole("heading", { name: /^按今天/ }).waitFor();
    await expectAccessible(page);
    await screenshot(page, `${look}-measures-today`);
    await askAsRestaurant(page);
    await expectAccessible(page);
    await screenshot(page, `${look}-measures`);
    await page.locator(".measure h3 a").first().click();
    await page.getByRole("heading", { name: "条款原文" }).waitFor();
    await expectAccessible(page);
    await screenshot(page, `${look}-measure`);
  });
});
