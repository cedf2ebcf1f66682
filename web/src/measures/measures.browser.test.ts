import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { address, complaints, openPage, PHONE, program, WIDE } from "../../testing/openBrowser.ts";
import { screenshot } from "../../testing/screenshot.ts";

/** While everything of the gazette was in force. */
const THEN = "asOf=2022-09-01";

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}

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
    await page.getByLabel("按哪一天算").fill("2024-06-01");
    await page.getByText(/^已到期（\d+）$/).click();
    await page.locator(".folded-measures .measure", { hasText: "减免6个月租金" }).waitFor();
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

describe.skipIf(!program).each(Object.entries({ wide: WIDE, phone: PHONE }))(
  "%s",
  (look, options) => {
    it("finds without barriers", async () => {
      const page = await openPage(options);
      await page.goto(`${address}/measures`);
      await page.getByLabel("你是谁").waitFor();
      await expectAccessible(page);
      await askAsRestaurant(page);
      await expectAccessible(page);
      await screenshot(page, `${look}-measures`);
      await page.locator(".measure h3 a").first().click();
      await page.getByRole("heading", { name: "条款原文" }).waitFor();
      await expectAccessible(page);
      await screenshot(page, `${look}-measure`);
    });
  },
);
