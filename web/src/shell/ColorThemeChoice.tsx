import { useState } from "react";
import { applyColorTheme, type ColorTheme, storedColorTheme } from "./colorTheme.ts";

const WORDS: Record<ColorTheme, string> = { system: "跟随系统", light: "浅色", dark: "深色" };

export function ColorThemeChoice() {
  const [theme, setTheme] = useState(storedColorTheme);

  const choose = (chosen: ColorTheme) => {
    applyColorTheme(chosen);
    setTheme(chosen);
  };

  return (
    <label className="theme-choice">
      外观
      <select value={theme} onChange={(event) => choose(event.target.value as ColorTheme)}>
        {Object.entries(WORDS).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
