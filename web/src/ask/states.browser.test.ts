import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { answerOn, askOnPage, RENT } from "../../testing/askOnPage.ts";
import { address, openPage, program } from "../../testing/openBrowser.ts";

const SLOW_MS = 1_500;

/** The real server at the far end of a slow line: every word of it comes late. */
async function openOnSlowLine(): Promise<Page> {
  const page = await openPage();
  await page.routeWebSocket(/socket\.io/, (socket) => {
    const server = socket.connectToServer();
    server.onMessage((message) => setTimeout(() => socket.send(message), SLOW_MS));
  });
  return page;
}

async function askHere(page: Page): Promise<void> {
  await page.goto(address);
  await page.getByLabel("您的问题").fill(RENT);
  await page.keyboard.press("Enter");
}

describe.skipIf(!program)("an answer on its way", () => {
  it("can be stopped, and asked for again", async () => {
    const page = await openOnSlowLine();
    await askHere(page);
    await page.getByRole("button", { name: "停止" }).click();
    await page.getByText("已停止，答复不完整。").waitFor();
    await page.getByRole("button", { name: "重新回答" }).click();
    await (await answerOn(page)).getByText("朔政办发〔2022〕18号 一、13").first().waitFor();
    expect(await page.getByText("已停止").count()).toBe(0);
  });

  it("comes although the page was loaded again meanwhile", async () => {
    const page = await openOnSlowLine();
    await askHere(page);
    await page.getByText("正在查找公报…").waitFor();
    await page.reload();
    await (await answerOn(page)).getByText("朔政办发〔2022〕18号 一、13").first().waitFor();
    expect(await page.getByRole("heading", { level: 2 }).count()).toBe(1);
  });

  it("leads on by its follow-up questions", async () => {
    const page = await openPage();
    const answer = await askOnPage(page, "你好");
    const chip = answer.locator(".chip").first();
    const words = await chip.textContent();
    await chip.click();
    await page.getByRole("heading", { level: 2, name: words ?? "" }).waitFor();
    await answerOn(page);
    expect(await page.locator(".exchange").count()).toBe(2);
  });
});

it.skipIf(!program)("says how long to wait when too much was asked", async () => {
  const page = await openPage();
  await page.goto(inject("busyAddress"));
  await page.getByLabel("您的问题").fill(RENT);
  await page.keyboard.press("Enter");
  await answerOn(page);
  await page.getByRole("button", { name: "重新回答" }).click();
  await page
    .locator(".failure")
    .getByText(/提问过于频繁，请 \d+ 秒后再试。/)
    .waitFor();
  await page.getByRole("button", { name: "再试一次" }).waitFor();
});
