import { describe, expect, it } from "vitest";
import { address, complaints, openPage, program } from "../../testing/openBrowser.ts";

describe.skipIf(!program)("the library", () => {
  it("lists every document by number, date or authority", async () => {
    const page = await openPage();
    await page.goto(`${address}/documents`);
    await page.getByText("共16个文件").waitFor();
    await page.getByLabel("排列").selectOption("date");
    const dates = await page.locator(".documents .date").allTextContents();
    expect(dates).toEqual([...dates].sort());
  });

  it("searches all clauses and leads to them", async () => {
    const page = await openPage();
    await page.goto(`${address}/documents`);
    await page.getByLabel("在全部文件的条款中查找").fill("减免租金");
    await page.keyboard.press("Enter");
    await page.locator(".search-hits a").first().click();
    await page.locator(".clause-target").waitFor();
    expect(complaints).toEqual([]);
  });
});
