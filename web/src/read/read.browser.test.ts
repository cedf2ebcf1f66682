import { describe, expect, it } from "vitest";
import { askOnPage, RENT } from "../../testing/askOnPage.ts";
import { address, complaints, openPage, PHONE, program } from "../../testing/openBrowser.ts";

const CLAUSE = "朔政办发〔2022〕18号#一.13";

describe.skipIf(!program)("reading", () => {
  it("opens a citation beside the answer, its words marked and in view", async () => {
    const page = await openPage();
    const answer = await askOnPage(page, RENT);
    await answer.getByRole("link", { name: "朔政办发〔2022〕18号 一、13" }).first().click();
    const marked = page.getByRole("complementary").locator(".clause-target mark").first();
    await marked.waitFor();
    expect(await marked.isVisible()).toBe(true);
    expect(await answer.isVisible()).toBe(true);
    await page.reload();
    await marked.waitFor();
    await page.goBack();
    await page.getByRole("complementary").waitFor({ state: "detached" });
  });

  it("finds the clause that a pasted link names", async () => {
    const page = await openPage();
    await page.goto(`${address}/documents/${CLAUSE}`);
    const target = page.locator(".clause-target");
    await target.getByText("制定承租国有房屋").waitFor();
    await expect.poll(() => target.evaluate(isInView)).toBe(true);
    await page.reload();
    await target.waitFor();
    expect(await page.getByText(/^公报约第\d+页$/).count()).toBeGreaterThan(0);
  });

  it("marks the words that a shared link quotes, if the clause says them", async () => {
    const page = await openPage();
    await page.goto(`${address}/documents/${CLAUSE.replace("#", "?quote=2022年减免6个月租金#")}`);
    await page.locator(".clause-target mark").getByText("2022年减免6个月租金").waitFor();
    await page.goto(`${address}/documents/${CLAUSE.replace("#", "?quote=免收全年租金#")}`);
    await page.locator(".clause-target").waitFor();
    expect(await page.locator("mark").count()).toBe(0);
  });

  it("searches within a document and walks the hits", async () => {
    const page = await openPage();
    await page.goto(`${address}/documents/朔政办发〔2022〕18号`);
    await page.getByLabel("在本文件中查找").fill("税务局");
    await page.getByText(/第1条，共\d+条/).waitFor();
    await page.getByRole("button", { name: "下一处" }).click();
    await page.getByText(/第2条，共\d+条/).waitFor();
  });

  it("says so when there is no such document or clause", async () => {
    const page = await openPage();
    await page.goto(`${address}/documents/朔政办发〔1999〕1号`);
    await page.getByRole("alert").waitFor();
    await page.goto(`${address}/documents/朔政办发〔2022〕18号#九.99`);
    await page.getByText("文件中没有「九.99」这一条").waitFor();
    complaints.length = 0; // The browser reports the 404 by itself.
  });

  it("shows tables as tables, within a phone's width", async () => {
    const page = await openPage(PHONE);
    await page.goto(`${address}/documents/朔政发〔2022〕14号`);
    await page.getByRole("columnheader", { name: "主要指标" }).first().waitFor();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
  });
});

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
