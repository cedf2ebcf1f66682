const KEY = "desk-keys";

export function storedKeysEnabled(): boolean {
  return localStorage.getItem(KEY) !== "off";
}

export function storeKeysEnabled(enabled: boolean): void {
  if (enabled) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, "off");
}
