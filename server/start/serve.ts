import { once } from "node:events";
import { openIndexStore } from "../../core/index/openIndexStore.ts";
import { createApp } from "../http/createApp.ts";
import { createEdge } from "../http/createEdge.ts";
import { createHttpServer } from "../http/createHttpServer.ts";
import { attachSockets } from "../http/sockets/attachSockets.ts";
import { openTracing } from "../observe/tracing/openTracing.ts";
import { connectRedis } from "../redis/connectRedis.ts";
import type { Settings } from "../settings/settings.ts";
import { boundHeap } from "./boundHeap.ts";
import { createLogger } from "./createLogger.ts";
import { WEB_FOLDER } from "./ensureWeb.ts";
import { listen } from "./listen.ts";
import { prepare } from "./prepare.ts";
import { stop } from "./stop.ts";
import { stopOnSignal } from "./stopOnSignal.ts";

/**
 * Serves until told to stop. The port is taken first: a port in use is said before an index is built
 * for nothing, and two servers never build one at the same time.
 */
export async function serve(settings: Settings, withPage: boolean): Promise<void> {
  const stopping = stopOnSignal();
  const tracing = await openTracing(settings);
  const logger = createLogger(settings);
  const redis = settings.REDIS_URL ? await connectRedis(settings.REDIS_URL, logger) : undefined;
  const edge = createEdge(settings, logger, tracing ? [tracing] : [], redis);
  const app = createApp(edge, withPage ? WEB_FOLDER : undefined);
  const server = createHttpServer(app);
  const sockets = attachSockets(server, app, edge);
  const address = await listen(server, settings.HOST, settings.PORT);
  const store = await openIndexStore(settings);

  const stopped = stopping.aborted ? undefined : once(stopping, "abort");
  const loading = prepare(edge, store, withPage, stopping).then(() => {
    boundHeap();
    console.log(withPage ? `服务已就绪，请用浏览器打开 ${address}` : `接口已就绪：${address}`);
  });
  await Promise.race([stopped, Promise.all([loading, stopped])]);

  console.log("正在停止：等候进行中的回答……");
  await stop(server, sockets, edge);
  await Promise.all([store.close(), redis?.close()]);
  await tracing?.close();
  console.log("已停止。");
}
