import fc from 'fast-check';
import type { Random } from '../bench/random.ts';
import type { Request } from './client.ts';
import type { Operation, Parameter } from './document.ts';
import { ownerIn } from './known.ts';
import type { Values } from './values.ts';

/** Makes the requests of an operation as its contract says. */
export class Maker {
  /** By path: the version that was last told of it. */
  readonly versions = new Map<string, number>();
  private readonly values: Values;
  private readonly keys: string[] = [];

  constructor(values: Values) {
    this.values = values;
  }

  /** Path and query; what the path names first is what later values belong to. */
  address({ path, parameters }: Operation, random: Random, ids: readonly string[] = []): string {
    let target = path;
    for (const [i, parameter] of parameters.filter((one) => one.in === 'path').entries()) {
      const value = ids[i] ?? String(this.sample(parameter, ownerIn(path, parameter.name), random));
      if (i === 0) this.values.scene.parent = value;
      target = target.replace(`{${parameter.name}}`, encodeURIComponent(value));
    }
    this.values.scene.version ??= this.versions.get(target);
    const query = parameters
      .filter((one) => one.in === 'query' && (one.required || random.unit() < 0.25) && one.name !== 'cursor')
      .flatMap((one) =>
        [this.sample(one, '', random)]
          .flat()
          .map((value) => `${one.name}=${encodeURIComponent(String(value).toWellFormed())}`),
      );
    return query.length > 0 ? `${target}?${query.join('&')}` : target;
  }

  request(operation: Operation, target: string, token: string | undefined, random: Random): Request {
    const { method, body } = operation;
    const drawn = body && draw(this.values.of(body.schema, '', '', body.example), random);
    const { version = (body?.example as { version?: number } | undefined)?.version } = this.values.scene;
    // Where it is refused without one, the version that was seen is nearly always said.
    const sent =
      operation.answers.has(428) && random.unit() < 0.9 ? { ...(drawn as object), version } : drawn;
    return this.withHeaders(
      {
        ...{ method, target },
        headers: body ? { 'content-type': body.type } : {},
        ...(body && { body: typeof sent === 'string' ? sent : JSON.stringify(sent) }),
      },
      operation,
      token,
      random,
    );
  }

  private sample({ schema, name }: Parameter, owner: string, random: Random): unknown {
    return draw(this.values.of(schema, name, owner), random);
  }

  private withHeaders(
    request: Request,
    { parameters }: Operation,
    token: string | undefined,
    random: Random,
  ): Request {
    const headers: Record<string, string> = { ...request.headers };
    if (token) headers.authorization = `Bearer ${token}`;
    const takes = (name: string) => parameters.some((one) => one.in === 'header' && one.name === name);
    if (takes('Idempotency-Key') && random.unit() < 0.3) {
      const key = this.keys.length > 0 && random.unit() < 0.1 ? random.pick(this.keys) : random.id(0);
      headers['idempotency-key'] = key;
      this.keys.splice(0, this.keys.length - 20, key);
    }
    const { version } = this.values.scene;
    if (takes('If-Match') && version !== undefined && random.unit() < 0.3)
      headers['if-match'] = `"v${version}"`;
    if (random.unit() < 0.2) headers['accept-language'] = random.pick(['en', 'zh-CN', 'en;q=0.9, zh;q=0.1']);
    return { ...request, headers };
  }
}

/** Now and then with a bias to small and extreme values. */
const draw = (arbitrary: fc.Arbitrary<unknown>, random: Random): unknown =>
  fc.sample(arbitrary, { seed: random.below(2 ** 31), numRuns: 1, unbiased: random.unit() < 0.9 })[0];
