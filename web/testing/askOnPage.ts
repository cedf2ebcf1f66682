import type { Locator, Page } from "playwright-core";
import { address } from "./openBrowser.ts";

export const RENT = "我开饭馆的，房租能免几个月？";
export const INCOME_TAX = "个税起征点是多少？";

/** Asks on the start page and waits for the answer's end. */
export async function askOnPage(page: Page, question: string): Promise<Locator> {
  await page.goto(address);
  await page.getByLabel("您的问题").fill(question);
  await page.keyboard.press("Enter");
  return await answerOn(page);
}

/** The last answer, once it is finished. */
export async function answerOn(page: Page): Promise<Locator> {
  const answer = page.locator(".answer:not([aria-busy])").last();
  await answer.waitFor();
  return answer;
}
