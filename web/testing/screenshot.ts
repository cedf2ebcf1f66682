import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";

const FOLDER = "artifacts/screenshots";

/** Kept for people to look at; CI hands the folder out. */
export async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
}
