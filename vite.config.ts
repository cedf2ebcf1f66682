import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { PROJECT_ROOT } from "./core/settings.ts";
import { readSettings } from "./server/settings/settings.ts";

const WEB = resolve(PROJECT_ROOT, "web");
const WIDGET = resolve(WEB, "widget/widget.ts");

/** Read only when Vite serves the page in development: a build needs no address. */
function apiAddress(): string {
  const { HOST, PORT } = readSettings();
  return `http://${HOST === "0.0.0.0" ? "127.0.0.1" : HOST}:${PORT}`;
}

export default defineConfig(({ command }) => {
  // A build that a test or a developer's shell sets off would else take React's development half.
  if (command === "build") process.env.NODE_ENV = "production";
  return {
    root: WEB,
    plugins: [react()],
    build: {
      outDir: "dist",
      emptyOutDir: true,
      // The content security policy allows no data: addresses, so nothing may be inlined.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: [resolve(WEB, "index.html"), WIDGET],
        output: {
          entryFileNames: ({ facadeModuleId }) =>
            facadeModuleId === WIDGET ? "widget.js" : "assets/[name]-[hash].js",
          // A plain script in another site's page: its names must not become that page's.
          banner: ({ facadeModuleId }) => (facadeModuleId === WIDGET ? "(() => {" : ""),
          footer: ({ facadeModuleId }) => (facadeModuleId === WIDGET ? "})();" : ""),
        },
      },
    },
    ...(command === "serve" && {
      server: {
        fs: { allow: [PROJECT_ROOT] },
        proxy: {
          "/api": apiAddress(),
          "/v1": apiAddress(),
          "/mcp": apiAddress(),
          "/socket.io": { target: apiAddress(), ws: true },
        },
      },
    }),
  };
});
