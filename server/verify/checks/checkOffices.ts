import { comparable } from "../../../core/comparable.ts";
import type { Check } from "../check.ts";
import { isDenied } from "../denied.ts";
import type { KnownNames } from "../source/knownNames.ts";

/** 市金融服务局: what looks like an office of whichever place, known or not. */
const LOOKS_LIKE_OFFICE =
  /(?:[市省县区]|国家)[^\P{Script=Han}由向到找和与及的在将是为请各有]{1,8}?(?:局|委员会|[改健工]委|厅|办公室|支队|管委会|服务中心)/gu;

/**
 * Every office of the sentence is named by a cited clause, under this name or another of its own;
 * one of the question may be denied.
 */
export const checkOffices: Check = ({ text, question, source, names }) => {
  const held = officeForm(source.text);
  const isOpen = (office: string) => !(question.includes(office) && isDenied(office, text));
  let rest = text;
  for (const [written, name] of names.offices) {
    if (!rest.includes(written)) continue;
    const named = formsOf(name, names).some((form) => held.includes(officeForm(form)));
    if (!named && isOpen(written)) return failure(written);
    rest = rest.replaceAll(written, "\n");
  }
  const unknown = (rest.match(LOOKS_LIKE_OFFICE) ?? []).find(
    (office) => !held.includes(officeForm(office)) && isOpen(office),
  );
  return unknown ? failure(unknown) : undefined;
};

/** 各县〔市、区〕人民政府 and 各县（市、区）政府 are one. */
function officeForm(text: string): string {
  return comparable(text).replaceAll("人民政府", "政府");
}

function formsOf(name: string, { offices }: KnownNames): string[] {
  return [...offices].flatMap(([written, office]) => (office === name ? written : []));
}

function failure(office: string) {
  return { reason: "office", detail: `所引条款没有提到“${office}”。` } as const;
}
