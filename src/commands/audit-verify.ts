import { join } from 'node:path';
import { SingleBar } from 'cli-progress';
import pg from 'pg';
import { readConfig } from '../config.ts';
import { assertMade, startEmbedded } from '../db/embedded.ts';
import { type Head, readHeads } from '../journal/heads.ts';
import { Unknown, type Verdict, verifyJournal } from '../journal/verify.ts';
import { readArgs, UsageError } from './run.ts';

const help = `npm run audit-verify -- --heads FILE [--database URL] [--from N]
核验审计日志:逐行重算封存链,并与另存的链头对照;只读,不修改任何内容
Verifies the journal: computes the chain of seals anew from every row and compares it with heads kept elsewhere; reads only

  --heads FILE      另存的链头:AUDIT_HEAD_FILE 的副本(每行一个 JSON),或 GET /v1/audit/heads 的应答(原样,可接连多份)
                    heads kept elsewhere: a copy of AUDIT_HEAD_FILE, one JSON a line, or what GET /v1/audit/heads answers,
                    as it is, one answer after the other
  --database URL    不填用 DATABASE_URL 或内置的 · DATABASE_URL or the embedded one when absent
  --from N          从第 N 号封存开始,须存有第 N-1 号的链头 · begin at seal N; the head of N-1 must be kept
  例 example        npm run audit-verify -- --heads .data/audit-heads.log

退出码 exit codes
  0    完好 intact
  1    被改动,或有行超过一分钟未封存 tampered with, or rows are not sealed for more than a minute
  2    无法判断:没有链头、看不到日志、用法有误 cannot tell: no head, no sight of the journal, wrong usage`;

const say = (line: string) => console.error(line);
const codes: Record<Verdict['outcome'], number> = { intact: 0, tampered: 1, unknown: 2 };

async function main(argv: readonly string[]): Promise<number> {
  const options = {
    heads: { type: 'string' },
    database: { type: 'string' },
    from: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  const { values } = readArgs({ args: [...argv], options });
  if (values.help) {
    console.log(help);
    return 0;
  }
  if (values.heads === undefined || !/^[1-9]\d{0,14}$/.test(values.from ?? '1')) {
    say(help);
    return 2;
  }
  const heads = await loadHeads(values.heads);
  const database = await connect(values.database);
  try {
    const verdict = await verify(database.client, heads, Number(values.from ?? 1));
    report(verdict);
    return codes[verdict.outcome];
  } finally {
    await database.close();
  }
}

async function loadHeads(file: string): Promise<Head[]> {
  const { heads, faulty } = await readHeads(file).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new UsageError(`没有这个文件 · no such file: ${file}`) : error;
  });
  if (faulty > 0) say(`${file}: ${faulty} 处不是链头 · ${faulty} parts are no heads`);
  return heads;
}

async function connect(url: string | undefined): Promise<{ client: pg.Client; close(): Promise<void> }> {
  const given = url ?? readConfig().databaseUrl;
  const embedded = given ? undefined : await startOwn();
  const client = new pg.Client({
    connectionString: given ?? embedded!.url,
    application_name: 'gridcase audit-verify',
  });
  await client.connect();
  return {
    client,
    close: async () => {
      await client.end();
      await embedded?.stop();
    },
  };
}

function startOwn() {
  const { dataDir, projectDir } = readConfig();
  const own = { dataDir: join(dataDir, 'postgres'), projectDir };
  assertMade(own);
  return startEmbedded({ ...own, say });
}

async function verify(client: pg.Client, heads: readonly Head[], from: number): Promise<Verdict> {
  const bar = new SingleBar({
    stream: process.stderr,
    clearOnComplete: true,
    format: '{bar} {percentage}% {value}/{total}',
  });
  let begun = false;
  const onProgress = (rows: number, total: number) => {
    if (!begun) bar.start(total, 0);
    begun = true;
    bar.update(rows);
  };
  try {
    return await verifyJournal(client, { heads, from, now: new Date(), onProgress });
  } finally {
    bar.stop();
  }
}

function report({ outcome, finding, seals, rows, confirmed }: Verdict): void {
  const words = {
    intact: '完好 · intact',
    tampered: '被改动 · NOT INTACT',
    unknown: '无法判断 · cannot tell',
  };
  console.log(words[outcome]);
  if (finding) console.log(`${finding.zh}\n${finding.en}`);
  console.log(`已核验 ${seals} 个封存、${rows} 行;链头确认至第 ${confirmed} 号`);
  console.log(`${seals} seals and ${rows} rows verified; heads confirm them up to seal ${confirmed}`);
}

void main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    if (error instanceof UsageError) say(`${error.message} (--help)`);
    else
      say(error instanceof Unknown ? error.message : `无法核验 · cannot verify: ${(error as Error).message}`);
    process.exitCode = 2;
  },
);
