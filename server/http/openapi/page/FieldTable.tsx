import type { Schema } from "./describedParts.ts";
import { SchemaWords } from "./SchemaWords.tsx";

export interface Field {
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
}

/** The fields of an object, with those of objects within it under a dotted name: timings.retrieveMs. */
export function fieldsOf(schema: Schema, above = ""): Field[] {
  if (!("properties" in schema)) return [];
  return Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    const name = `${above}${key}`;
    const required = schema.required?.includes(key) ?? false;
    const items = "items" in value && value.items ? fieldsOf(value.items, `${name}[].`) : [];
    return [{ name, schema: value, required }, ...fieldsOf(value, `${name}.`), ...items];
  });
}

export function FieldTable({ caption, fields }: { caption: string; fields: readonly Field[] }) {
  if (fields.length === 0) return null;
  return (
    <div className="scroll">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">名称</th>
            <th scope="col">类型</th>
            <th scope="col">说明</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ name, schema, required }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>
                <SchemaWords schema={schema} />
                {!required && <span className="optional">，可不写</span>}
              </td>
              <td>
                {schema.description}
                <Example schema={schema} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Example({ schema }: { readonly schema: Schema }) {
  if (!("example" in schema)) return null;
  return (
    <>
      {" 例如 "}
      <code>{String(schema.example)}</code>
    </>
  );
}
