import type { Locator, Page } from "playwright-core";
import { address } from "./openBrowser.ts";

export const RENT = "我开饭馆的，房租能免几个月？";
/** Of no gazette's matter. */
export const AIR_FARE = "北京到上海的机票多少钱？";
export const REFUSAL = /公报中没有规定|不属于公报政策的问题/;

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
