import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../db/embedded.ts';
import { parseKeys } from '../db/keys.ts';
import { migrate } from '../db/migrate.ts';
import { openKeyring } from '../db/personal.ts';
import { openPool } from '../db/pool.ts';
import { type Stage, setStage } from './stage.ts';

/** Nothing here has to survive anything. */
const careless = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '32MB',
};

/** Plays on a PostgreSQL of its own in a temporary folder, and leaves nothing behind: not at the end, not after Ctrl-C, not when nobody reads on. */
export async function onScratchStage(
  { projectDir, from }: { projectDir: string; from: Date },
  play: (stage: Stage) => Promise<void>,
): Promise<void> {
  const toUndo: (() => Promise<unknown>)[] = [];
  const undoAll = async () => {
    for (let last = toUndo.pop(); last; last = toUndo.pop()) await last();
  };
  let undoing: Promise<void> | undefined;
  const undo = () => (undoing ??= undoAll());

  const building = build(projectDir, from, toUndo);
  let isStopping = false;
  const stop = () => {
    // Ctrl-C reaches this process twice when npm passes it on.
    if (isStopping) return;
    isStopping = true;
    void building
      .catch(() => undefined)
      .then(undo)
      .finally(() => process.exit(130));
  };
  for (const signal of signals) process.on(signal, stop);
  // Nobody reads any more, as after `| head`.
  process.stdout.on('error', stop);
  try {
    await play(await building);
  } finally {
    await building.catch(() => undefined);
    await undo();
    // What breaks because everything is taken away is no news: the process is about to end.
    if (isStopping) await new Promise(() => undefined);
    for (const signal of signals) process.off(signal, stop);
    process.stdout.off('error', stop);
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

async function build(projectDir: string, from: Date, toUndo: (() => Promise<unknown>)[]): Promise<Stage> {
  const dataDir = await mkdtemp(join(tmpdir(), 'gridcase-demo-'));
  toUndo.push(() => rm(dataDir, { recursive: true, force: true }));
  const embedded = await startEmbedded({ dataDir, projectDir, settings: careless });
  // Where the data were moved to, if the temporary folder is closed to PostgreSQL.
  toUndo.push(() => rm(embedded.folder, { recursive: true, force: true }), embedded.stop);
  await migrate(embedded.url, join(projectDir, 'migrations'));
  const pool = openPool({ url: embedded.url, assumeRole: true, max: 4, onError: () => undefined });
  toUndo.push(() => pool.end());
  // Keys that nobody keeps: the data go away as well.
  const keys = parseKeys(`1:${randomBytes(32).toString('hex')}`, 'demo');
  const keyring = await openKeyring(keys, 'aes-256-gcm');
  const stage = await setStage({ pool, keyring, projectDir, from });
  toUndo.push(stage.close);
  return stage;
}
