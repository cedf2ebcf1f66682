import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "../../core/index/fingerprint.ts";
import { PROJECT_ROOT } from "../../core/settings.ts";

/** Which wording of a prompt a run was made with. */
export interface PromptEdition {
  readonly name: string;
  /** As its front matter numbers it. */
  readonly version: string;
  /** Of the whole file: a change that forgot its version shows all the same. */
  readonly digest: string;
}

const VERSION = /^version: *(\d+)$/mu;
const SHORT = 8;

/** Every prompt of the folder, by name. */
export async function promptEditions(
  folder = join(PROJECT_ROOT, "prompts"),
): Promise<readonly PromptEdition[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".md")).sort();
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(folder, file), "utf8");
      const version = VERSION.exec(text)?.[1] ?? "";
      return { name: file.slice(0, -3), version, digest: sha256(text).slice(0, SHORT) };
    }),
  );
}

/** answer 3 (1a2b3c4d) */
export function editionWords({ name, version, digest }: PromptEdition): string {
  return `${name} ${version} (${digest})`;
}
