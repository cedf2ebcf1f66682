import officeNames from "./officeNames.json" with { type: "json" };

const CANONICAL = new Map(
  Object.entries(officeNames).flatMap(([name, variants]) =>
    variants.map((variant) => [variant, name] as const),
  ),
);

/** One name per office: 市应急局 and 市应急管理局 are the same; brackets add nothing to a name. */
export function officeName(written: string): string {
  const bare = written.replace(/[〔[].*?[〕\]]$/, "");
  return CANONICAL.get(bare) ?? bare;
}
