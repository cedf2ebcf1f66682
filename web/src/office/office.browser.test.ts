import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { AIR_FARE, askOnPage, RENT } from "../../testing/askOnPage.ts";
import { expectAccessible } from "../../testing/expectAccessible.ts";
import { address, complaints, openPage, PHONE, program, WIDE } from "../../testing/openBrowser.ts";
import { screenshot } from "../../testing/screenshot.ts";

async function enter(page: Page, token = inject("officeToken")): Promise<void> {
  await page.goto(`${address}/office`);
  await page.getByLabel("口令").fill(token);
  await page.keyboard.press("Enter");
}

async function complain(page: Page): Promise<void> {
  const answer = await askOnPage(page, RENT);
  await answer.getByRole("button", { name: "有问题" }).click();
  await answer.getByLabel("已过时").check();
  await answer.getByLabel(/说明/).fill("电话13803490000，2024年已到期");
  await answer.getByRole("button", { name: "提交" }).click();
  await answer.getByText("已收到").waitFor();
}

describe.skipIf(!program)("the office", () => {
  it("reads what was judged, without numbers of persons, and exports it for the golden set", async () => {
    const page = await openPage();
    await complain(page);
    await enter(page);
    await page.getByLabel("原因").selectOption("已过时");
    const entry = page.locator(".feedback-entry").first();
    await entry.getByText("电话［手机号］，2024年已到期").waitFor();
    await entry.getByRole("link", { name: "朔政办发〔2022〕18号 一.13" }).waitFor();
    await entry.getByRole("checkbox").check();
    const downloading = page.waitForEvent("download");
    await page.getByRole("button", { name: "做成金标问题（1）" }).click();
    const line = readFileSync(await (await downloading).path(), "utf8");
    expect(JSON.parse(line)).toMatchObject({ question: RENT, reason: "已过时" });
  });

  it("counts what was not answered, and shows why a clause is found", async () => {
    const page = await openPage();
    await askOnPage(page, AIR_FARE);
    await enter(page);
    await page.getByRole("cell", { name: AIR_FARE }).waitFor();
    await page.getByLabel("问题", { exact: true }).fill(RENT);
    await page.keyboard.press("Enter");
    const first = page.locator(".lane-hits > li").first();
    await first.getByText("条款语义").waitFor();
    await first.scrollIntoViewIfNeeded();
    await screenshot(page, "office-lanes");
    expect(await first.locator(".signal-bar").first().evaluate(isDrawn)).toBe(true);
  });

  it("keeps its token for the tab only", async () => {
    const page = await openPage();
    await enter(page, "a-token-that-is-wrong");
    await page.getByText("口令不对").waitFor();
    await enter(page);
    await page.getByRole("button", { name: "退出" }).waitFor();
    await page.reload();
    await page.getByRole("button", { name: "退出" }).click();
    await page.getByLabel("口令").waitFor();
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    complaints.length = 0; // The browser's own words on the refused token.
  });

  it("is not there where the settings hold no token", async () => {
    const page = await openPage();
    await page.route("**/api/office/**", (route) => route.fulfill({ status: 404, json: {} }));
    await page.goto(`${address}/office`);
    await page.getByRole("heading", { name: "没有这个页面" }).waitFor();
    complaints.length = 0; // The browser's own words on the missing page.
  });

  it.each([
    ["wide", WIDE],
    ["dark", { ...WIDE, colorScheme: "dark" }],
    ["phone", PHONE],
  ] as const)("has no barriers: %s", async (look, options) => {
    const page = await openPage(options);
    await complain(page);
    await enter(page);
    await page.locator(".feedback-entry").first().waitFor();
    await expectAccessible(page);
    await screenshot(page, `office-${look}`);
  });
});

function isDrawn(bar: Element): boolean {
  return bar.getBoundingClientRect().width > 0;
}
