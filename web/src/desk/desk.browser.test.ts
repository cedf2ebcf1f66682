import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { AIR_FARE, answerOn, REFUSAL, RENT } from "../../testing/askOnPage.ts";
import { address, complaints, openPage, program, WIDE } from "../../testing/openBrowser.ts";
import { screenshot } from "../../testing/screenshot.ts";

async function askByKeys(page: Page, question: string): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type(question);
  await page.keyboard.press("Enter");
  await answerOn(page);
}

async function openDesk(): Promise<Page> {
  const page = await openPage({ ...WIDE, permissions: ["clipboard-read", "clipboard-write"] });
  await page.goto(`${address}/desk`);
  await page.getByLabel("来电备注").nth(1).waitFor();
  return page;
}

describe.skipIf(!program)("the hotline desk", () => {
  it("needs no mouse from the question to the clause and the words for the caller", async () => {
    const page = await openDesk();
    await askByKeys(page, RENT);
    await page.keyboard.press("1");
    await page
      .getByRole("dialog")
      .getByText(/市\S+局/)
      .first()
      .waitFor();
    await page.keyboard.press("Enter");
    await page.locator("dialog .clause-target").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    await page.keyboard.press("c");
    await page.getByText("已复制答复口径").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/结论：.+\n依据1：朔政办发〔2022〕18号 一、13/s);
    expect(copied).toMatch(/原文：.+\n　　责任单位：.+\n　　执行期限：/);
  });

  it("steps from citation to citation in the reader", async () => {
    const page = await openDesk();
    await askByKeys(page, AIR_FARE);
    await page.locator(".clause-card a").first().click();
    const reader = page.locator("dialog");
    await reader.getByText(/1／[2-9]/).waitFor();
    await reader.locator(".document").waitFor();
    await page.keyboard.press("ArrowRight");
    await reader.getByText(/2／[2-9]/).waitFor();
    await reader.getByRole("button", { name: "上一条依据" }).click();
    await reader.getByText(/1／[2-9]/).waitFor();
  });

  it("holds two calls, and a shift's record of them", async () => {
    const page = await openDesk();
    await askByKeys(page, RENT);
    await page.keyboard.press("n");
    await page.keyboard.type("王女士");
    await page.keyboard.press("Enter");
    await page.keyboard.press("x");
    await page.keyboard.type(AIR_FARE);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: REFUSAL }).waitFor();
    await page.getByText("本班（12小时内）2条").waitFor();
    await screenshot(page, "desk");

    const csv = page.waitForEvent("download");
    await page.getByRole("button", { name: "导出CSV" }).click();
    const lines = readFileSync(await (await csv).path(), "utf8");
    expect(lines).toContain("王女士");
    expect(lines).toContain("[1] 朔政办发〔2022〕18号 一、13");

    const word = page.waitForEvent("download");
    await page.getByRole("button", { name: "导出Word" }).click();
    expect(
      readFileSync(await (await word).path())
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");

    await page.reload();
    await page.getByRole("heading", { name: REFUSAL }).waitFor();
    expect(await page.getByLabel("来电备注").first().inputValue()).toBe("王女士");
    expect(complaints).toEqual([]);
  });

  it("can do without single keys", async () => {
    const page = await openDesk();
    await page.getByText("快捷键", { exact: true }).click();
    await page.getByLabel("启用单键快捷键").uncheck();
    await page.locator("h1").click();
    await page.keyboard.press("/");
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("TEXTAREA");
  });
});
