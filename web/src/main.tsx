import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { BrowserRouter } from "react-router";
import { Pages } from "./Pages.tsx";
import { applyColorTheme, storedColorTheme } from "./shell/colorTheme.ts";
import "./styles/tokens.css";
import "./styles/base.css";

applyColorTheme(storedColorTheme());

const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <StrictMode>
      <BrowserRouter>
        <Pages />
      </BrowserRouter>
    </StrictMode>,
  );
}
