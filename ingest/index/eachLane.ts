import { LANES, type Lane } from "../../core/index/manifest.ts";

export async function eachLane<T>(make: (lane: Lane) => Promise<T>): Promise<Record<Lane, T>> {
  const made = await Promise.all(LANES.map(async (lane) => [lane, await make(lane)] as const));
  return Object.fromEntries(made) as Record<Lane, T>;
}
