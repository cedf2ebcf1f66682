import { gzipSync } from "node:zlib";
import type { Response } from "playwright-core";
import { describe, expect, it } from "vitest";
import { AIR_FARE, askOnPage, RENT } from "./askOnPage.ts";
import { expectAccessible } from "./expectAccessible.ts";
import { address, complaints, openPage, PHONE, program, WIDE } from "./openBrowser.ts";
import { screenshot } from "./screenshot.ts";

const LOOKS = {
  wide: WIDE,
  dark: { ...WIDE, colorScheme: "dark" },
  phone: PHONE,
} as const;

describe.skipIf(!program).each(Object.entries(LOOKS))("%s", (look, options) => {
  it("asks and reads without barriers", async () => {
    const page = await openPage(options);
    await page.goto(address);
    await page.getByLabel("您的问题").waitFor();
    await expectAccessible(page);
    const answer = await askOnPage(page, RENT);
    await expectAccessible(page);
    await screenshot(page, `${look}-answer`);
    await answer.getByRole("button", { name: "有问题" }).click();
    await expectAccessible(page);
    await screenshot(page, `${look}-complaint`);
    await answer.locator("button.marker").first().click();
    await expectAccessible(page);
    await page.getByRole("dialog").getByRole("link", { name: "在文件中查看" }).click();
    await page.locator(".beside .clause-target").waitFor();
    await expectAccessible(page);
    await screenshot(page, `${look}-beside`);
  });

  it("refuses without barriers", async () => {
    const page = await openPage(options);
    await askOnPage(page, AIR_FARE);
    await expectAccessible(page);
    await screenshot(page, `${look}-refused`);
  });

  it.each([
    "/documents",
    "/documents/朔政办发〔2022〕18号#一.13",
    "/history",
    "/desk",
    "/embed",
    "/nowhere",
  ])("has no barriers on %s", async (path) => {
    const page = await openPage(options);
    await page.goto(address + path);
    await page.locator("h1").waitFor();
    await expectAccessible(page);
  });
});

it.skipIf(!program)("loads little, and only from here", async () => {
  const page = await openPage();
  const hosts = new Set<string>();
  const scripts: Response[] = [];
  page.on("request", (request) => hosts.add(new URL(request.url()).host));
  page.on("response", (response) => response.url().endsWith(".js") && scripts.push(response));
  await page.goto(address, { waitUntil: "networkidle" });
  const sizes = await Promise.all(
    scripts.map(async (script) => gzipSync(await script.body()).length),
  );
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000);
  expect([...hosts]).toEqual([new URL(address).host]);
  expect(complaints).toEqual([]);
});
