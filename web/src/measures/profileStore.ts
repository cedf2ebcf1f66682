import type { Profile } from "../../../core/profile.ts";

/** In this browser and nowhere else, until it is deleted. */
const KEY = "measure-profile";

export function storedProfile(): Profile {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "{}");
  } catch {
    return {};
  }
}

export function storeProfile(profile: Profile): void {
  if (Object.keys(profile).length === 0) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, JSON.stringify(profile));
}
