import { useState } from "react";
import type { Profile } from "../../../core/profile.ts";
import { storedProfile, storeProfile } from "./profileStore.ts";

export function useProfile(): [Profile, (profile: Profile) => void] {
  const [profile, setProfile] = useState(storedProfile);
  const keep = (changed: Profile) => {
    storeProfile(changed);
    setProfile(changed);
  };
  return [profile, keep];
}
