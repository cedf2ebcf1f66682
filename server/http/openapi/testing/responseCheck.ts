import { Ajv2020 } from "ajv/dist/2020.js";
import type { InterfaceDescription } from "../describeInterfaces.ts";
import { operationsOf, responseOf } from "../page/describedParts.ts";

const DESCRIPTION = "description";

/** Holds real responses to the description, as a program generated from it would. */
export function createResponseCheck(description: InterfaceDescription) {
  // Not strict: an OpenAPI document has many words that JSON Schema knows not.
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema(description, DESCRIPTION);
  const operations = operationsOf(description);

  /** What is wrong with the response; empty where nothing is. */
  return async function check(place: string, response: Response): Promise<readonly string[]> {
    const found = operations.find(({ method, path }) => `${method} ${path}` === place);
    const described = found?.operation.responses?.[response.status];
    if (!described) return [`${place} ${response.status}: not described`];
    const { content = {} } = responseOf(described, description);
    const mediaType = response.headers.get("content-type")?.replace(/;.*/, "") ?? "";
    const { schema } = content[mediaType] ?? {};
    if (!schema) return [`${place} ${response.status}: ${mediaType} is not described`];
    const validate = ajv.compile(rooted(schema));
    return (await bodiesOf(mediaType, response)).flatMap((body) => {
      if (validate(body)) return [];
      return (validate.errors ?? []).map(
        ({ instancePath, message, params }) =>
          `${place} ${response.status} ${instancePath}: ${message} ${JSON.stringify(params)}`,
      );
    });
  };
}

/** One body, or each event of a stream; a download is text to the description. */
async function bodiesOf(mediaType: string, response: Response): Promise<unknown[]> {
  const text = await response.text();
  if (mediaType === "application/json") return [JSON.parse(text)];
  if (mediaType !== "text/event-stream") return [text];
  const events = text.split("\n\n").map((event) => event.replace("data: ", ""));
  return events.filter((event) => event !== "" && event !== "[DONE]").map((e) => JSON.parse(e));
}

/** #/components/… is meant from the description, wherever the part of it is compiled. */
function rooted(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#', `"$ref":"${DESCRIPTION}#`));
}
