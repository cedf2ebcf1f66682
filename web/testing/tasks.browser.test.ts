import { mkdirSync, writeFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { AIR_FARE, answerOn } from "./askOnPage.ts";
import { address, openPage, program, WIDE } from "./openBrowser.ts";

/*
 * What a new user comes for, on the start page and by the mouse. Seconds are the program's own, with
 * nobody reading: the clicks are the page's, and a person's time grows with them.
 */
const PERMISSIONS = ["clipboard-read", "clipboard-write"];
const RENT_EXAMPLE = "我开饭馆的，房租能免几个月？";

interface Tried {
  readonly clicks: number;
  readonly seconds: number;
}

const tried: Record<string, Tried> = {};
afterAll(() => {
  if (!program) return;
  mkdirSync("artifacts", { recursive: true });
  writeFileSync("artifacts/tasks.json", `${JSON.stringify(tried, null, 2)}\n`);
});

type Click = (target: Locator) => Promise<void>;

async function tryTask(
  name: string,
  mostClicks: number,
  task: (page: Page, click: Click) => Promise<void>,
): Promise<void> {
  const page = await openPage({ ...WIDE, permissions: PERMISSIONS });
  await page.goto(address);
  await page.getByLabel("您的问题").waitFor();
  let clicks = 0;
  const started = performance.now();
  await task(page, async (target) => {
    clicks++;
    await target.click();
  });
  tried[name] = { clicks, seconds: Math.round((performance.now() - started) / 100) / 10 };
  expect(clicks).toBeLessThanOrEqual(mostClicks);
}

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function askExample(page: Page, click: Click): Promise<Locator> {
  await click(page.getByRole("button", { name: RENT_EXAMPLE }));
  return await answerOn(page);
}

describe.skipIf(!program)("a new user", () => {
  it("finds the rent waiver", () =>
    tryTask("找到房租减免", 1, async (page, click) => {
      const answer = await askExample(page, click);
      await answer.getByText("2022年减免6个月租金").first().waitFor();
    }));

  it("checks whether it still holds", () =>
    tryTask("是否还有效", 2, async (page, click) => {
      const answer = await askExample(page, click);
      await click(answer.locator("button.marker").first());
      await page.getByRole("dialog").getByText("已到期").waitFor();
    }));

  it("copies a cited answer for a caller", () =>
    tryTask("复制答复", 2, async (page, click) => {
      const answer = await askExample(page, click);
      await click(answer.getByRole("button", { name: "复制答复和依据" }));
      await page.getByText("已复制").waitFor();
      expect(await copied(page)).toMatch(/依据1：朔政办发〔2022〕18号 一、13/);
    }));

  it("shares a clause, which opens with its words marked", () =>
    tryTask("分享条款", 3, async (page, click) => {
      const answer = await askExample(page, click);
      await click(answer.getByRole("link", { name: "朔政办发〔2022〕18号 一、13" }).first());
      await click(page.getByRole("button", { name: "复制本条链接" }));
      const [link = ""] = /http\S+/.exec(await copied(page)) ?? [];
      await page.goto(link);
      await page.locator(".clause-target mark").getByText("2022年减免6个月租金").waitFor();
    }));

  it("sees why an answer was refused", () =>
    tryTask("为什么拒答", 2, async (page, click) => {
      await click(page.getByLabel("您的问题"));
      await page.keyboard.type(AIR_FARE);
      await click(page.getByRole("button", { name: "提问", exact: true }));
      const answer = await answerOn(page);
      await answer
        .getByText(/范围|没有/)
        .first()
        .waitFor();
      await answer.getByText("最接近的条款").waitFor();
    }));
});
