import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { answerOn, askOnPage, RENT } from "../../testing/askOnPage.ts";
import { address, complaints, openPage, program } from "../../testing/openBrowser.ts";

async function openHistory(page: Page): Promise<void> {
  await page.goto(`${address}/history`);
  await page.getByRole("heading", { name: "历史" }).waitFor();
}

describe.skipIf(!program)("the history", () => {
  it("brings a conversation back with its citations, without asking again", async () => {
    const page = await openPage();
    await askOnPage(page, RENT);
    await openHistory(page);
    await page.getByRole("link", { name: RENT }).click();
    const answer = await answerOn(page);
    await answer.locator("button.marker").first().click();
    await page.getByRole("dialog").getByText("2022年减免6个月租金").waitFor();
  });

  it("can be renamed and exported", async () => {
    const page = await openPage();
    await askOnPage(page, RENT);
    await openHistory(page);
    await page.getByRole("button", { name: "改名" }).click();
    await page.getByLabel("对话名称").fill("王女士的房租");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "王女士的房租" }).waitFor();
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: /导出\s?「/ }).click();
    const text = readFileSync(await (await downloading).path(), "utf8");
    expect(text).toContain("朔政办发〔2022〕18号 一、13");
  });

  it("is gone when all of it is deleted", async () => {
    const page = await openPage();
    await askOnPage(page, RENT);
    await openHistory(page);
    await page.getByRole("button", { name: "全部删除" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "全部删除" }).click();
    await page.getByText("还没有对话").waitFor();
    await page.reload();
    await page.getByText("还没有对话").waitFor();
    expect(complaints).toEqual([]);
  });
});
