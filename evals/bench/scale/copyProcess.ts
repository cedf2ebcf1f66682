import { type CopyPlan, copyIndex } from "./copyIndex.ts";

/** In a process of its own, so that what copying holds in memory is not taken for the search's. */
process.once("message", async (plan) => {
  const lanes = await copyIndex(plan as CopyPlan);
  process.send?.({ lanes, megabytes: process.resourceUsage().maxRSS / 1024 });
  process.disconnect();
});
