import type { FrameLocator, Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { RENT } from "../testing/askOnPage.ts";
import { expectAccessible } from "../testing/expectAccessible.ts";
import { complaints, openPage, PHONE, program, WIDE } from "../testing/openBrowser.ts";
import { screenshot } from "../testing/screenshot.ts";

async function openHost(options: Parameters<typeof openPage>[0] = WIDE): Promise<Page> {
  const page = await openPage(options);
  await page.goto(inject("widgetHost"));
  return page;
}

const opener = (page: Page) => page.getByRole("button", { name: "问政策" });
const frameOf = (page: Page): FrameLocator => page.frameLocator("iframe");
const hasFocus = (page: Page) => opener(page).evaluate(isActive);

describe.skipIf(!program)("the widget in another site", () => {
  it.each([
    ["wide", WIDE],
    ["phone", PHONE],
  ])("answers without leaving the site: %s", async (look, options) => {
    const page = await openHost(options);
    await opener(page).click();
    const frame = frameOf(page);
    await frame.getByLabel("您的问题").fill(RENT);
    await frame.getByRole("button", { name: "提问", exact: true }).click();
    await frame.locator(".answer:not([aria-busy])").waitFor();
    await expectAccessible(page);
    await screenshot(page, `widget-${look}`);
    const opened = page.context().waitForEvent("page");
    await frame.getByRole("link", { name: "朔政办发〔2022〕18号 一、13" }).first().click();
    await (await opened).locator(".clause-target mark").first().waitFor();
    expect(page.url()).toContain(inject("widgetHost"));
    expect(complaints).toEqual([]);
  });

  it("opens and closes by keys alone, from inside the frame as well", async () => {
    const page = await openHost();
    await page.keyboard.press("Tab");
    expect(await hasFocus(page)).toBe(true);
    await page.keyboard.press("Enter");
    await frameOf(page).getByLabel("您的问题").focus();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    expect(await hasFocus(page)).toBe(true);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "关闭" }).focus();
    await page.keyboard.press("Escape");
    expect(await hasFocus(page)).toBe(true);
  });

  it("leaves nothing behind in the site", async () => {
    const page = await openPage();
    await page.route("**/widget.js", (route) => route.abort());
    await page.goto(inject("widgetHost"));
    const names = () => page.evaluate(() => Object.getOwnPropertyNames(window).sort().join());
    const before = await names();
    await page.unroute("**/widget.js");
    await page.reload();
    await opener(page).waitFor();
    expect(await names()).toBe(before);
    complaints.length = 0; // The browser's own words on the script that was held back.
  });

  it("shows nothing in a site that is not listed", async () => {
    const page = await openPage();
    await page.goto(inject("widgetHost").replace("127.0.0.1", "localhost"));
    await opener(page).click();
    await expect.poll(() => complaints.join()).toContain("frame-ancestors");
    expect(await frameOf(page).getByLabel("您的问题").count()).toBe(0);
    complaints.length = 0;
  });
});

function isActive(element: Element): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  return root.activeElement === element;
}
