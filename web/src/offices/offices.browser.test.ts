import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "../../testing/expectAccessible.ts";
import { address, complaints, openPage, PHONE, program, WIDE } from "../../testing/openBrowser.ts";
import { screenshot } from "../../testing/screenshot.ts";

const LOOKS = {
  wide: WIDE,
  phone: PHONE,
  dark: { ...WIDE, colorScheme: "dark" },
  "phone-dark": { ...PHONE, colorScheme: "dark" },
} as const;

describe.skipIf(!program)("the offices", () => {
  it("shows what an office is in charge of, without barriers", async () => {
    for (const [look, options] of Object.entries(LOOKS)) {
      const page = await openPage(options);
      await page.goto(`${address}/offices`);
      await page.getByRole("link", { name: "市税务局", exact: true }).waitFor();
      await expectAccessible(page);
      await screenshot(page, `${look}-offices`);
      await page.getByRole("link", { name: "市税务局", exact: true }).click();
      await page.getByRole("heading", { name: /^负责的条款/ }).waitFor();
      await page.getByText("6月底前", { exact: false }).first().waitFor();
      await expectAccessible(page);
      await screenshot(page, `${look}-office`);
    }
  });

  it("gives the days as a calendar", async () => {
    const page = await openPage();
    await page.goto(`${address}/offices/${encodeURIComponent("各县（市、区）领导小组")}`);
    const downloading = page.waitForEvent("download");
    await page.getByRole("link", { name: "下载日历（.ics）" }).click();
    const calendar = readFileSync(await (await downloading).path(), "utf8");
    expect(calendar).toContain("RRULE:FREQ=MONTHLY;BYMONTHDAY=20");
    expect(calendar).toContain("20220731");
    expect(complaints).toEqual([]);
  });
});
