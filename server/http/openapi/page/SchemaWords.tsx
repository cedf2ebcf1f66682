import { Fragment, type ReactNode } from "react";
import { nameOf, type Schema } from "./describedParts.ts";

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: "文字",
  number: "数",
  integer: "整数",
  boolean: "true 或 false",
  object: "对象",
};

/** A schema in a few words: 文字 · Citation 的列表 · "up" 或 "down". */
export function SchemaWords({ schema }: { readonly schema: Schema }): ReactNode {
  if ("$ref" in schema) return <Reference to={nameOf(schema.$ref ?? "")} />;
  if (schema.enum) return <Alternatives>{schema.enum.map(literal)}</Alternatives>;
  if (schema.const !== undefined) return literal(schema.const);
  const several = schema.anyOf ?? schema.oneOf;
  if (several) {
    const each = several.map((one) => <SchemaWords key={JSON.stringify(one)} schema={one} />);
    return <Alternatives>{each}</Alternatives>;
  }
  if (schema.type === "array" && schema.items) {
    return (
      <>
        <SchemaWords schema={schema.items} /> 的列表
      </>
    );
  }
  const types = [schema.type ?? []].flat().map((type) => TYPE_WORDS[type] ?? type);
  return types.length > 0 ? types.join(" 或 ") : "任意";
}

function Reference({ to }: { readonly to: string }) {
  return <a href={`#${to}`}>{to}</a>;
}

function literal(value: unknown): ReactNode {
  return <code key={String(value)}>{JSON.stringify(value)}</code>;
}

function Alternatives({ children }: { readonly children: readonly ReactNode[] }) {
  return children.map((child, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: drawn once, never changed
    <Fragment key={i}>
      {i > 0 && " 或 "}
      {child}
    </Fragment>
  ));
}
