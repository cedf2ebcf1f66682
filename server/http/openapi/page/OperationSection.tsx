import type { oas31 } from "zod-openapi";
import type { InterfaceDescription } from "../describeInterfaces.ts";
import { type PlacedOperation, responseOf, type Schema } from "./describedParts.ts";
import { type Field, FieldTable, fieldsOf } from "./FieldTable.tsx";
import { SchemaWords } from "./SchemaWords.tsx";

interface Props {
  readonly placed: PlacedOperation;
  readonly description: InterfaceDescription;
}

/** One interface: what it takes and what it answers. */
export function OperationSection({ placed: { method, path, operation }, description }: Props) {
  return (
    <section id={`${method} ${path}`}>
      <h3>
        <span className="method">{method}</span> <code>{path}</code>
      </h3>
      <p className="summary">{operation.summary}</p>
      {operation.description && <p>{operation.description}</p>}
      <FieldTable caption="参数" fields={parametersOf(operation)} />
      <FieldTable caption="请求正文（JSON）" fields={bodyFieldsOf(operation)} />
      <h4>响应</h4>
      <dl>
        {Object.entries(operation.responses ?? {}).map(([status, response]) => {
          const { description: words, content = {} } = responseOf(response, description);
          return (
            <div key={status} className="response">
              <dt>{status}</dt>
              <dd>
                {words} <Content content={content} />
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

function Content({ content }: { readonly content: oas31.ContentObject }) {
  return Object.entries(content).map(([mediaType, { schema }]) => (
    <span key={mediaType}>
      <code>{mediaType}</code>
      {schema && mediaType === "application/json" && (
        <>
          {"："}
          <SchemaWords schema={schema} />
        </>
      )}{" "}
    </span>
  ));
}

function parametersOf({ parameters = [] }: oas31.OperationObject): Field[] {
  return parameters.flatMap((parameter) =>
    "$ref" in parameter || !parameter.schema
      ? []
      : [{ name: parameter.name, schema: parameter.schema, required: !!parameter.required }],
  );
}

function bodyFieldsOf({ requestBody }: oas31.OperationObject): Field[] {
  const schema: Schema | undefined =
    requestBody && "content" in requestBody
      ? requestBody.content["application/json"]?.schema
      : undefined;
  return schema ? fieldsOf(schema) : [];
}
