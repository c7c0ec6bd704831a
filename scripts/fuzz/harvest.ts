import type { Operation } from './document.ts';
import { kindOf, ownerIn, type Pools } from './known.ts';
import type { Person } from './town.ts';

const named = /(^|[a-z])(id|ids|code|area|token|login|key|secret|flow)$/i;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Puts what an answer names into the pools; answers its body and the path it was asked at. */
export function harvest(
  operation: Operation,
  target: string,
  text: string,
  person: Person,
  pools: Pools,
): { body: Record<string, unknown>; path: string } | undefined {
  const path = target.split('?')[0]!;
  const body = parse(text);
  if (body === undefined) return undefined;
  const first = path.split('/').find((_segment, i) => operation.path.split('/')[i]?.startsWith('{'));
  const own = typeof body.id === 'string' ? body.id : undefined;
  const isPage = Array.isArray(body.items);

  const visit = (node: unknown, name: string, owner: string, parent: string | undefined) => {
    if (typeof node === 'string') {
      if (node.length > 300 || !(named.test(name) || uuid.test(node))) return;
      pools.add(kindOf(name, owner), { value: node, town: person.town, parent, who: person.name });
    } else if (Array.isArray(node)) {
      for (const one of node.slice(0, 40)) visit(one, name, owner, parent);
    } else if (node !== null && typeof node === 'object') {
      for (const [inner, value] of Object.entries(node)) {
        const isList = Array.isArray(value) && typeof value[0] === 'object';
        visit(value, inner, isList && !(isPage && inner === 'items') ? inner : owner, parent);
      }
    }
  };
  for (const [name, value] of Object.entries(body)) {
    const owner = ownerIn(operation.path);
    const inner = typeof value === 'object' && !(isPage && name === 'items') ? name : owner;
    visit(value, name, inner, inner === owner ? first : (own ?? first));
  }
  return { body, path };
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const body = JSON.parse(text);
    return body !== null && typeof body === 'object' ? body : undefined;
  } catch {
    return undefined;
  }
}
