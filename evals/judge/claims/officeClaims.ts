import type { Claim } from "./claim.ts";
import type { OfficeNames } from "./officeNames.ts";

/** Offices the answer names, longest names first: 市税务局 is not also 税务局. */
export function officeClaims(answer: string, cited: string, names: OfficeNames): Claim[] {
  const longestFirst = [...names.keys()].sort((a, b) => b.length - a.length);
  const claims: Claim[] = [];
  let rest = answer;
  for (const written of longestFirst) {
    if (!rest.includes(written)) continue;
    rest = rest.replaceAll(written, "\n");
    claims.push({ kind: "office", text: written, supported: isCited(written, cited, names) });
  }
  return claims;
}

function isCited(written: string, cited: string, names: OfficeNames): boolean {
  const name = names.get(written);
  return [...names].some(([form, formName]) => formName === name && cited.includes(form));
}
