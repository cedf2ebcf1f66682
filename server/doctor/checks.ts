import type { Check } from "./check.ts";
import { builtIndex } from "./checks/builtIndex.ts";
import { clock } from "./checks/clock.ts";
import { corpus } from "./checks/corpus.ts";
import { dataFolder } from "./checks/dataFolder.ts";
import { freeSpace } from "./checks/freeSpace.ts";
import { modelFiles } from "./checks/modelFiles.ts";
import { modelService } from "./checks/modelService.ts";
import { nativeModules } from "./checks/nativeModules.ts";
import { nodeVersion } from "./checks/nodeVersion.ts";
import { officeToken } from "./checks/officeToken.ts";
import { port } from "./checks/port.ts";
import { postgres } from "./checks/postgres.ts";
import { redis } from "./checks/redis.ts";
import { secretsFile } from "./checks/secretsFile.ts";
import { settings } from "./checks/settings.ts";

/** In the order in which one thing needs another. */
export const CHECKS: readonly Check[] = [
  nodeVersion,
  nativeModules,
  settings,
  secretsFile,
  officeToken,
  clock,
  corpus,
  dataFolder,
  freeSpace,
  modelFiles,
  postgres,
  redis,
  builtIndex,
  port,
  modelService,
];
