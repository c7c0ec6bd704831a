import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseEnv } from 'node:util';
import { expect, test } from '@jest/globals';
import { loadConfig, variables } from '../../src/config.ts';

const project = resolve(import.meta.dirname, '../..');
const text = readFileSync(resolve(project, '.env.example'), 'utf8');

test('.env.example lists exactly the variables that the service reads, in the same order', () => {
  expect(Object.keys(parseEnv(text))).toEqual(Object.keys(variables).sort());
  expect([...text.matchAll(/^(\w+)=/gm)].map(([, name]) => name)).toEqual(Object.keys(variables));
});

test('each variable is explained, in Chinese and English', () => {
  for (const name of Object.keys(variables)) {
    const comment = new RegExp(`\\n\\n((?:# .+\\n)+)${name}=`).exec(text)?.[1] ?? '';
    expect([name, comment]).toEqual([name, expect.stringMatching(/\p{Script=Han}[\s\S]*[a-z]{2}/u)]);
  }
});

test('the file as it stands says what holds without it', () => {
  expect(loadConfig(parseEnv(text), project)).toEqual(loadConfig({}, project));
});

test.each([
  ['0', 0],
  ['1', 1],
  ['2', 2],
  ['', 0],
  ['10.0.0.1', ['10.0.0.1']],
  ['10.0.0.0/30, fd00:1::/64,::1', ['10.0.0.0/30', 'fd00:1::/64', '::1']],
])('TRUST_PROXY=%s tells the proxies by their number or their addresses', (text, trustProxy) => {
  expect(loadConfig({ TRUST_PROXY: text }, project).trustProxy).toEqual(trustProxy);
});

test.each(['true', '-1', '1.5', '10', '10.0.0.0/33', 'proxy.local', '10.0.0.1,', '0.0.0.0/0', '::/0'])(
  'TRUST_PROXY=%s is refused',
  (text) => {
    expect(() => loadConfig({ TRUST_PROXY: text }, project)).toThrow('TRUST_PROXY');
  },
);
