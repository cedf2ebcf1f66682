export type ColorTheme = "system" | "light" | "dark";

const KEY = "color-theme";

export function storedColorTheme(): ColorTheme {
  const stored = localStorage.getItem(KEY);
  return stored === "light" || stored === "dark" ? stored : "system";
}

/** Without a choice of its own the page follows the system's. */
export function applyColorTheme(theme: ColorTheme): void {
  if (theme === "system") {
    delete document.documentElement.dataset.theme;
    localStorage.removeItem(KEY);
  } else {
    document.documentElement.dataset.theme = theme;
    localStorage.setItem(KEY, theme);
  }
}
