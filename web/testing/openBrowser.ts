import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, inject } from "vitest";

/** Empty where there is no browser; the tests are then skipped, and say so. */
export const program = inject("chromium");
export const address = inject("address");

/** For a browser in a container, run as root, that shall not look for a network. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const WIDE = { viewport: { width: 1280, height: 900 } };
export const PHONE = { viewport: { width: 360, height: 740 } };

/** What the page should never say: errors on the console, and breaches of the security policy. */
export const complaints: string[] = [];

let browser: Browser | undefined;

/** A page in a browser of its own: nothing of another test's history is in it. */
export async function openPage(options: BrowserContextOptions = WIDE): Promise<Page> {
  browser ??= await chromium.launch({ executablePath: program, args: ARGUMENTS });
  const context = await browser.newContext({ locale: "zh-CN", ...options });
  const page = await context.newPage();
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  return page;
}

afterAll(async () => {
  await browser?.close();
  browser = undefined;
});
