import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

const program = inject("chromium");
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

describe.skipIf(!program)("the page in a browser", () => {
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: program, args: ARGUMENTS });
    page = await browser.newPage();
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
  });
  afterAll(() => browser.close());

  it("asks, and shows the answer with the clause it rests on", async () => {
    await page.goto(inject("address"));
    await page.getByRole("textbox").first().fill("我开饭馆的，房租能免几个月？");
    await page.keyboard.press("Enter");
    await page.getByText("朔政办发〔2022〕18号").first().waitFor();
    await page.getByText("一、13").first().waitFor();
  });

  it("lets the content security policy and the console be silent", () => {
    expect(complaints).toEqual([]);
  });
});
