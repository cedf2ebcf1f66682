import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** Stands in for a city's site: another origin, styles that would break any page, and the widget. */
export async function serveWidgetHost() {
  let service = "";
  const server = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(page(service));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    show: (address: string) => {
      service = address;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function page(service: string): string {
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>某市人民政府</title>
    <style>button { all: unset; font-size: 3px } section, iframe { display: none }</style>
  </head>
  <body>
    <main><h1>某市人民政府</h1><p>便民服务、政务公开。</p></main>
    <script src="${service}/widget.js" data-title="问政策" data-position="right"></script>
  </body>
</html>`;
}
