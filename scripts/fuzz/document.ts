import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { type Json, operationsOf } from '../../src/http/document.ts';

/** JSON Schema as it stands in the document: plain JSON. */
export type Schema = Json;

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  schema: Schema;
}

/** One operation as the document tells it; nothing is known of it from elsewhere. */
export interface Operation {
  id: string;
  method: string;
  path: string;
  parameters: Parameter[];
  body: { type: string; schema: Schema; example: unknown; fits: ValidateFunction } | undefined;
  /** By status, then by content type; a declared answer without content has none. */
  answers: Map<number, Map<string, ValidateFunction | undefined>>;
  needsToken: boolean;
}

export interface Contract {
  operations: Operation[];
  problem: ValidateFunction;
  /** What a `$ref` stands for, and the schema itself when it is none. */
  resolve(schema: Schema): Schema;
}

// The documented forms; a validator of the full standards would be stricter than what the service promises.
const formats: Record<string, RegExp> = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/,
  'uri-reference': /^\S*$/,
};

/** Reads the contract that the service serves. */
export function readContract(document: Json): Contract {
  // Not strict: OpenAPI has keywords of its own.
  const ajv = new Ajv2020({ strict: false, formats });
  ajv.addSchema({ $id: 'contract', components: document.components }, 'contract');
  const validators = new Map<string, ValidateFunction>();
  const compile = (schema: Schema): ValidateFunction => {
    const text = JSON.stringify(schema).replaceAll('"#/', '"contract#/');
    const known = validators.get(text) ?? ajv.compile(JSON.parse(text));
    validators.set(text, known);
    return known;
  };
  const resolve = (schema: Schema): Schema =>
    typeof schema.$ref === 'string'
      ? resolve({ ...pointed(document, schema.$ref), ...without(schema) })
      : schema;

  const operations = Object.entries<Json>(document.paths).flatMap(([path, methods]) =>
    Object.entries<Json>(methods).map(([method, said]): Operation => {
      const [content] = Object.entries<Json>(said.requestBody?.content ?? {});
      return {
        id: said.operationId,
        method: method.toUpperCase(),
        path,
        parameters: (said.parameters ?? []).map(resolve).map((one: Json) => ({ required: false, ...one })),
        body: content && {
          type: content[0],
          schema: content[1].schema,
          example: content[1].example,
          fits: compile(content[1].schema),
        },
        answers: new Map(
          Object.entries<Json>(said.responses).map(([status, response]) => [
            Number(status),
            new Map(
              Object.entries<Json>(resolve(response).content ?? {}).map(([type, { schema }]) => [
                type,
                schema && compile(schema),
              ]),
            ),
          ]),
        ),
        needsToken: (said.security ?? []).length > 0,
      };
    }),
  );
  if (operations.length === 0 || operations.length !== operationsOf(document).length)
    throw new Error('the document names no operations');
  return { operations, problem: compile({ $ref: '#/components/schemas/Problem' }), resolve };
}

const without = ({ $ref: _, ...rest }: Schema): Schema => rest;

const pointed = (document: Json, ref: string): Schema =>
  ref
    .slice(2)
    .split('/')
    .reduce((part: Json, member: string) => part[member], document);
