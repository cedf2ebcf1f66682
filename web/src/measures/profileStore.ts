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

/** Who speaks in a chat takes the place of whoever was known; where they are stays until they say otherwise. */
export function addToProfile(said: Profile): void {
  const { place } = storedProfile();
  storeProfile({ ...(place && { place }), ...said });
}

export function storeProfile(profile: Profile): void {
  if (Object.keys(profile).length === 0) localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, JSON.stringify(profile));
}
