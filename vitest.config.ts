import { defineConfig } from "vitest/config";

const SERVICE_TESTS = "**/*.service.test.ts";
const BROWSER_TESTS = "**/*.browser.test.ts";
const LIVE_TESTS = "**/*.live.test.ts";

const SECOND = 1000;

export default defineConfig({
  test: {
    exclude: ["**/node_modules/**", "web/dist/**", "data/**"],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["{core,ingest,server,evals,web}/**/*.test.{ts,tsx}"],
          exclude: [SERVICE_TESTS, BROWSER_TESTS, LIVE_TESTS],
          testTimeout: 20 * SECOND,
        },
      },
      // The next two start whole processes, whose timing would suffer from company on two cores.
      {
        extends: true,
        test: {
          name: "service",
          include: [`{server,ingest}/${SERVICE_TESTS}`],
          globalSetup: "server/start/testing/prepare.ts",
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 60 * SECOND,
          hookTimeout: 60 * SECOND,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: [`web/${BROWSER_TESTS}`],
          globalSetup: "server/start/testing/serveForBrowser.ts",
          fileParallelism: false,
          sequence: { groupOrder: 2 },
          testTimeout: 90 * SECOND,
          hookTimeout: 90 * SECOND,
        },
      },
      {
        extends: true,
        test: { name: "live", include: [LIVE_TESTS], testTimeout: 120 * SECOND },
      },
    ],
  },
});
