import { describe, expect, it } from "vitest";
import { AIR_FARE, answerOn, askOnPage, REFUSAL, RENT } from "../../testing/askOnPage.ts";
import { address, complaints, openPage, program } from "../../testing/openBrowser.ts";

describe.skipIf(!program)("asking", () => {
  it("shows the clause's own words, its office and its validity behind a marker", async () => {
    const page = await openPage();
    const answer = await askOnPage(page, RENT);
    await answer
      .getByRole("button", { name: /依据\d+：朔政办发〔2022〕18号 一、13/ })
      .first()
      .click();
    const popover = page.getByRole("dialog");
    await popover.getByText("2022年减免6个月租金").waitFor();
    await popover.getByText("市住建局").first().waitFor();
    expect(await popover.getByText("已到期").count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it("judges validity on the day that is asked for", async () => {
    const page = await openPage();
    await page.goto(address);
    await page.getByLabel(/按哪一天/).fill("2022-08-01");
    await page.getByLabel("您的问题").fill(RENT);
    await page.getByRole("button", { name: "提问", exact: true }).click();
    const answer = await answerOn(page);
    expect(await answer.getByText("执行中").count()).toBeGreaterThan(0);
  });

  it("says under its own heading that the gazette holds no rule", async () => {
    const page = await openPage();
    const answer = await askOnPage(page, AIR_FARE);
    await answer.getByRole("heading", { name: REFUSAL }).waitFor();
    expect(await answer.locator("button.marker").count()).toBe(0);
  });

  it("asks an edited question in the place of the old one", async () => {
    const page = await openPage();
    await askOnPage(page, AIR_FARE);
    await page.getByRole("button", { name: "修改问题" }).click();
    await page.getByLabel(/修改后重新提问/).fill(RENT);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 2, name: RENT }).waitFor();
    await answerOn(page);
    expect(await page.getByRole("heading", { level: 2 }).allTextContents()).toEqual([RENT]);
  });

  it("shows markup in a question as text", async () => {
    const page = await openPage();
    await askOnPage(page, "<img src=x onerror=alert(1)>房租能免几个月？");
    expect(await page.locator("img").count()).toBe(0);
  });

  it("tells of a lost connection, and asks again when it is back", async () => {
    const page = await openPage();
    // Socket.IO doesn't heed the browser's word on being offline where the host is called localhost.
    await page.goto(address.replace("localhost", "127.0.0.1"));
    await page.getByLabel("您的问题").fill(AIR_FARE);
    await page.keyboard.press("Enter");
    await answerOn(page);
    await page.context().setOffline(true);
    await page.getByText(/连接已断开/).waitFor();
    await page.getByLabel("继续提问").fill(RENT);
    await page.keyboard.press("Enter");
    await page.context().setOffline(false);
    await page.getByText("一、13").first().waitFor();
    complaints.length = 0; // The browser's own words on being offline.
  });
});
