// The service for the fuzzer, as npm start runs it, but for its clock: each request brings the time in a header, so that
// a replay meets the same hours. Ends when whoever started it does.
import type { IncomingMessage } from 'node:http';
import { allJobs, buildApp, openService } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import type { IdentityProvider } from '../../src/features/identity/provider.ts';
import { runJobs } from '../../src/jobs/run.ts';
import { openDatabase } from '../../src/open.ts';
import { openLog, openOutside, say } from '../../src/process.ts';
import { began, clockHeader } from './clock.ts';

let now = began;
const clock = () => now;

const config = readConfig();
const database = await openDatabase(config, say);
const logger = openLog(config);
const { pool, keyring } = database;
const doors = await openService({ pool, clock, keyring });
/** Knows ten people, so that the same one comes again, and takes every code for one of them. */
const provider: IdentityProvider = {
  issuer: 'https://sso.fuzz.invalid',
  begin: async ({ state }) => `https://sso.fuzz.invalid/auth?state=${state}`,
  finish: async ({ code, state }, secrets) => {
    if (state !== secrets.state) throw new Error('another state');
    return String(code.length % 10);
  },
};
const app = await buildApp({ pool, clock, keyring, doors, logger, providers: { oidc: provider } });
// Before anything else looks at the request.
app.server.prependListener('request', ({ headers }: IncomingMessage) => {
  const at = new Date(String(headers[clockHeader] ?? now.toISOString()));
  if (at > now) now = at;
  delete headers[clockHeader];
});
const jobs = await runJobs(allJobs(openOutside(config, logger)), {
  pool: database.queuePool,
  doors,
  log: logger,
});
await app.listen({ port: config.port, host: config.host, listenTextResolver: () => 'listening' });

const stop = async () => {
  await Promise.all([app.close(), jobs.stop()]);
  await database.close();
  process.exit(0);
};
process.once('SIGTERM', () => void stop());
process.once('disconnect', () => void stop());
// A Ctrl-C is for whoever started it.
process.on('SIGINT', () => undefined);
process.send?.('ready');
