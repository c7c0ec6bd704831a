import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { variables } from '../../src/config.ts';

interface Service {
  image: string;
  build?: string;
  command?: string[];
  user?: string;
  read_only?: boolean;
  privileged?: boolean;
  tmpfs?: string[];
  cap_drop?: string[];
  security_opt?: string[];
  ports?: string[];
  networks: string[];
  volumes?: string[];
  environment: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
  healthcheck: { test: string[] };
  restart: string;
  stop_grace_period: string;
}

interface Compose {
  services: { service: Service; database: Service };
  volumes: Record<string, null>;
  networks: Record<string, { internal?: boolean } | null>;
}

const at = (path: string) => resolve(import.meta.dirname, '../..', path);
const read = (path: string) => readFileSync(at(path), 'utf8');
const compose = parse(read('docker-compose.yml')) as Compose;
const { service, database } = compose.services;

test('the service runs as an ordinary user, read-only, without any privilege', () => {
  expect(service).toMatchObject({
    user: 'node',
    read_only: true,
    tmpfs: ['/tmp'],
    cap_drop: ['ALL'],
    security_opt: ['no-new-privileges:true'],
  });
  expect(service.privileged).toBeUndefined();
  expect(service.volumes).toBeUndefined();
});

test('the service waits for a healthy database, and its own health is readiness', () => {
  expect(service.depends_on).toEqual({ database: { condition: 'service_healthy' } });
  expect(service.healthcheck.test.slice(0, 3)).toEqual(['CMD', 'node', '-e']);
  expect(service.healthcheck.test[3]).toContain('http://127.0.0.1:3000/readyz');
  expect(database.healthcheck.test).toEqual(
    expect.arrayContaining(['CMD', 'pg_isready', '--host=127.0.0.1']),
  );
});

test('both come back after a crash, and have the time to stop cleanly', () => {
  for (const one of [service, database]) {
    expect(one.restart).toBe('unless-stopped');
    expect(Number.parseInt(one.stop_grace_period, 10)).toBeGreaterThan(16);
  }
});

test('PostgreSQL 18 keeps its data in a named volume, in UTF-8 by the builtin provider', () => {
  expect(database.image).toBe('postgres:18');
  expect(database.volumes).toContain('database:/var/lib/postgresql');
  expect(compose.volumes).toHaveProperty('database');
  expect(database.environment.POSTGRES_INITDB_ARGS?.split(' ')).toEqual(
    expect.arrayContaining(['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']),
  );
});

test('the service listens on every address inside, and on this machine only outside', () => {
  expect(service.environment).toMatchObject({ HOST: '0.0.0.0', PORT: '3000' });
  // biome-ignore lint/suspicious/noTemplateCurlyInString: compose fills this in
  expect(service.ports).toEqual(['127.0.0.1:${PORT:-3000}:3000']);
});

test('nobody outside reaches the database', () => {
  expect(database.ports).toBeUndefined();
  expect(database.networks).toEqual(['inside']);
  expect(compose.networks.inside).toEqual({ internal: true });
});

test('there is no demo town, and every setting is one that the service knows', () => {
  expect(service.environment.DEMO).toBe('0');
  for (const name of Object.keys(service.environment)) expect(Object.keys(variables)).toContain(name);
});

test('no secret stands in the file: each comes from outside, and without it compose refuses to start', () => {
  const secrets = Object.values(compose.services).flatMap(({ environment }) =>
    Object.entries(environment).flatMap(([name, value]) => {
      if (/PASSWORD|SECRET|TOKEN|KEY/.test(name)) return [value];
      return /^postgres:\/\/[^:]+:(.*)@[^@]+$/.exec(value)?.[1] ?? [];
    }),
  );
  expect(secrets).toHaveLength(6);
  for (const secret of secrets) expect(secret).toMatch(/^\$\{GRIDCASE_(\w+_PASSWORD|KEYS):\?[^}]+\}$/);
});

test('the passwords stay out of version control and out of the image', () => {
  expect(read('.gitignore').split('\n')).toContain('.env');
  const [first, ...kept] = read('.dockerignore')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  expect(first).toBe('*');
  expect(kept.filter((line) => !line.startsWith('!') || line.includes('.env'))).toEqual([]);
});

test('the service has a login of its own, which is in gridcase_app and in nothing else', () => {
  expect(database.volumes).toContain('./docker/init.sql:/docker-entrypoint-initdb.d/init.sql:ro');
  expect(service.environment.DATABASE_URL).toMatch(/^postgres:\/\/gridcase:/);
  expect(service.environment.DATABASE_APP_URL).toMatch(/^postgres:\/\/gridcase_service:/);
  const init = read('docker/init.sql').replace(/^--.*$/gm, '');
  expect(init.match(/^create role .*$/gm)).toEqual([
    "create role gridcase login createrole password :'owner_password';",
    "create role gridcase_service login password :'service_password';",
    'create role gridcase_app nologin;',
    'create role gridcase_door nologin noinherit;',
  ]);
  expect(init.match(/^grant \w+ to .*$/gm)).toEqual(['grant gridcase_app to gridcase_service;']);
});

test('the image is built from what is here, runs as an ordinary user and holds no compiler', () => {
  const [build = '', runtime = ''] = read('Dockerfile')
    .split(/^FROM /m)
    .slice(1);
  expect(service.build).toBe('.');
  expect(build).toMatch(/^node:20-bookworm-slim AS build\n[\s\S]*npm ci\n[\s\S]*npm run build/);
  expect(runtime).toMatch(/^node:20-bookworm-slim\n[\s\S]*npm ci --omit=dev[\s\S]*\nUSER node\n/);
  expect(runtime).not.toMatch(/COPY (src|test|tsconfig)/);
  const kept = new Set(read('.dockerignore').split('\n'));
  for (const [, files] of `${build}${runtime}`.matchAll(/^COPY (?!--from)(.+) \S+$/gm))
    for (const file of files!.split(' '))
      expect([file, existsSync(at(file)) && kept.has(`!${file}`)]).toEqual([file, true]);
});
