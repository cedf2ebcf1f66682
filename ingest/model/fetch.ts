import { INSTALLED_MODEL_DIR } from "../../core/embedding/modelFiles.ts";
import { ensureModel } from "./ensureModel.ts";

/**
 * Runs after `npm ci`, so that starting needs no network. A failed fetch must not fail the
 * install: everything else works without the model, and the advice says what to do.
 */
console.log(await ensureModel(process.env, INSTALLED_MODEL_DIR));
