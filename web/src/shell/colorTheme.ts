export type ColorTheme = "system" | "light" | "dark";

const KEY = "color-theme";

export function storedColorTheme(): ColorTheme {
  const stored = whereAllowed(() => localStorage.getItem(KEY));
  return stored === "light" || stored === "dark" ? stored : "system";
}

/** Without a choice of its own the page follows the system's. */
export function applyColorTheme(theme: ColorTheme): void {
  if (theme === "system") {
    delete document.documentElement.dataset.theme;
    whereAllowed(() => localStorage.removeItem(KEY));
  } else {
    document.documentElement.dataset.theme = theme;
    whereAllowed(() => localStorage.setItem(KEY, theme));
  }
}

/** In a frame of another site a browser may shut the storage; the choice then lasts as long as the page. */
function whereAllowed<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
