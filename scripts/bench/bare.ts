// What one would write by hand with Fastify and pg: the same SQL on the same tables, sealed with the same keys, and no login,
// policies or journal.
// Run as a process of its own: node --import tsx bare.ts <database url> <port>
import { randomBytes } from 'node:crypto';
import Fastify from 'fastify';
import pg from 'pg';
import { uuidv7 } from '../../src/kernel/uuid.ts';
import { openKeys } from './services.ts';

const [url, port] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url, max: 12 });
const server = Fastify();
const keyring = await openKeys();
const seal = (table: string, column: string, row: string, value: string) =>
  keyring.seal({ table, column, row }, value);

const text = { type: 'string' };
const textOrNull = { type: 'string', nullable: true };
const time = { type: 'string', format: 'date-time' };
const timeOrNull = { type: 'string', format: 'date-time', nullable: true };
const whole = { type: 'integer' };
const flag = { type: 'boolean' };
const object = (properties: object) => ({ type: 'object', properties });
const listOf = (items: object) => ({ type: 'array', items });

const summary = {
  id: text,
  caseNo: text,
  status: text,
  typeCode: text,
  severity: text,
  urgency: text,
  area: text,
  title: text,
  handler: textOrNull,
  unit: textOrNull,
  firstContact: text,
  recurrenceOf: textOrNull,
  reportedAt: time,
  acceptedAt: timeOrNull,
  dueAt: timeOrNull,
  closedAt: timeOrNull,
  overdue: flag,
  version: whole,
};
const full = {
  ...summary,
  description: text,
  platform: textOrNull,
  channel: text,
  location: { ...object({ lon: { type: 'number' }, lat: { type: 'number' } }), nullable: true },
  occurredAt: timeOrNull,
  reportedBy: text,
  dispatchedAt: timeOrNull,
  firstResponseAt: timeOrNull,
  resultSubmittedAt: timeOrNull,
  verifiedAt: timeOrNull,
  firstClosedAt: timeOrNull,
  resultCode: textOrNull,
  closingCode: textOrNull,
  reporterInformed: { type: 'boolean', nullable: true },
  round: whole,
  reworkCount: whole,
};

const summaryColumns = `id, case_no, status, type_code, severity, urgency, area, title, handler_id, unit_id, first_contact,
  recurrence_of, reported_at, accepted_at, due_at, closed_at, is_open, version`;
const fullColumns = `${summaryColumns}, description, platform, channel, longitude, latitude, occurred_at, reported_by,
  dispatched_at, first_response_at, result_submitted_at, verified_at, first_closed_at, result_code, closing_code,
  reporter_informed, round, rework_count`;

// biome-ignore lint/suspicious/noExplicitAny: rows as pg gives them
type Row = any;

const toSummary = (row: Row, now: Date) => ({
  id: row.id,
  caseNo: row.case_no,
  status: row.status,
  typeCode: row.type_code,
  severity: row.severity,
  urgency: row.urgency,
  area: row.area,
  title: row.title,
  handler: row.handler_id,
  unit: row.unit_id,
  firstContact: row.first_contact,
  recurrenceOf: row.recurrence_of,
  reportedAt: row.reported_at,
  acceptedAt: row.accepted_at,
  dueAt: row.due_at,
  closedAt: row.closed_at,
  overdue: row.is_open && row.due_at !== null && row.due_at < now,
  version: row.version,
});

const toFull = (row: Row, now: Date) => ({
  ...toSummary(row, now),
  // None once the case is de-identified, which the service's own job does in old ones.
  description:
    row.description === null
      ? ''
      : keyring.open({ table: 'cases', column: 'description', row: row.id }, row.description),
  platform: row.platform,
  channel: row.channel,
  location: row.longitude === null ? null : { lon: row.longitude, lat: row.latitude },
  occurredAt: row.occurred_at,
  reportedBy: row.reported_by,
  dispatchedAt: row.dispatched_at,
  firstResponseAt: row.first_response_at,
  resultSubmittedAt: row.result_submitted_at,
  verifiedAt: row.verified_at,
  firstClosedAt: row.first_closed_at,
  resultCode: row.result_code,
  closingCode: row.closing_code,
  reporterInformed: row.reporter_informed,
  round: row.round,
  reworkCount: row.rework_count,
});

server.get('/readyz', async () => ({ status: 'ok' }));

const person = object({ role: text, name: text, phone: text });
const report = {
  ...object({
    typeCode: text,
    area: text,
    title: text,
    description: text,
    reporter: person,
    parties: listOf(person),
  }),
  required: ['typeCode', 'area', 'title', 'description'],
};
const acceptMinutes: Record<string, number> = { critical: 10, urgent: 30, normal: 120, low: 1440 };
const nobody = '00000000-0000-7000-8000-000000000000';

interface Person {
  role: string;
  name: string;
  phone?: string;
}
interface Report {
  typeCode: string;
  area: string;
  title: string;
  description: string;
  reporter?: Omit<Person, 'role'>;
  parties?: Person[];
}

server.post<{ Body: Report }>(
  '/v1/cases',
  { schema: { body: report, response: { 201: object(full) } } },
  async (req, reply) => {
    const { typeCode, area, title, description, reporter, parties = [] } = req.body;
    const now = new Date();
    const newId = () => uuidv7(now, randomBytes(10));
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      const known = await client.query(
        `select a.level, t.platform, t.urgency from areas a, case_types t where a.code = $1 and t.code = $2 and t.county = ''`,
        [area, typeCode],
      );
      if (known.rowCount === 0) throw Object.assign(new Error('unknown area or type'), { statusCode: 422 });
      const { platform, urgency } = known.rows[0];
      const day = new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
      const counter = await client.query(
        `insert into case_counters as c (letter, township, day, last) values ('E', $1, $2, 1)
       on conflict (letter, township, day) do update set last = c.last + 1 returning last`,
        [area.slice(0, 9), day],
      );
      const caseNo = `E${area.slice(0, 9)}${day.replaceAll('-', '')}${String(counter.rows[0].last).padStart(5, '0')}`;
      const people = [...(reporter ? [{ ...reporter, role: 'reporter' }] : []), ...parties].map((one) => ({
        ...one,
        id: newId(),
      }));
      const dueAt = new Date(now.getTime() + acceptMinutes[urgency]! * 60_000);
      const id = newId();
      const { rows } = await client.query(
        `insert into cases (id, case_no, report_digest, type_code, platform, urgency, status, area, title, description, channel,
         reported_by, first_contact, reporter_id, reported_at, due_at, limit_unit)
       values ($1, $2, '', $3, $4, $5, 'reported', $6, $7, $8, 'grid_patrol', $9, $9, $10, $11, $12, 'min')
       returning ${fullColumns}`,
        [
          id,
          caseNo,
          typeCode,
          platform,
          urgency,
          area,
          title,
          seal('cases', 'description', id, description),
          nobody,
          reporter ? people[0]!.id : null,
          now,
          dueAt,
        ],
      );
      if (people.length > 0) {
        await client.query(
          `insert into case_people (id, case_id, role, name, phone, added_by)
         select p.id, $1, p.role, p.name, p.phone, $2
           from unnest($3::uuid[], $4::text[], $5::bytea[], $6::bytea[]) p (id, role, name, phone)`,
          [
            rows[0].id,
            nobody,
            people.map(({ id }) => id),
            people.map(({ role }) => role),
            people.map((one) => seal('case_people', 'name', one.id, one.name)),
            people.map((one) => one.phone && seal('case_people', 'phone', one.id, one.phone)),
          ],
        );
      }
      await client.query('COMMIT');
      return reply.code(201).send(toFull(rows[0], now));
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    } finally {
      client.release();
    }
  },
);

const page = object({ items: listOf(object(summary)), nextCursor: textOrNull });

server.get<{ Querystring: { area: string; limit: number; cursor?: string } }>(
  '/v1/cases',
  {
    schema: {
      querystring: object({ area: text, limit: { type: 'integer', default: 50 }, cursor: text }),
      response: { 200: page },
    },
  },
  async ({ query: { area, limit, cursor } }) => {
    const { where, values } = within(area);
    const after = cursor ? JSON.parse(Buffer.from(cursor, 'base64url').toString()) : undefined;
    const n = values.length;
    const beyond = after ? ` and (due_sort, id) > ($${n + 2}, $${n + 3})` : '';
    const { rows } = await pool.query(
      `select ${summaryColumns}, due_sort::text as key from cases where ${where} and is_open${beyond}
        order by due_sort, id limit $${n + 1}`,
      [...values, limit + 1, ...(after ?? [])],
    );
    const now = new Date();
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    const next =
      rows.length > limit ? Buffer.from(JSON.stringify([last.key, last.id])).toString('base64url') : null;
    return { items: items.map((row) => toSummary(row, now)), nextCursor: next };
  },
);

server.get<{ Params: { id: string } }>(
  '/v1/cases/:id',
  { schema: { response: { 200: object(full) } } },
  async (req, reply) => {
    const { rows } = await pool.query(`select ${fullColumns} from cases where id = $1`, [req.params.id]);
    return rows[0] ? toFull(rows[0], new Date()) : reply.code(404).send();
  },
);

const hours = object({ mean: { type: 'number' }, median: { type: 'number' }, p90: { type: 'number' } });
const onTime = object({ numerator: whole, denominator: whole });
const times = { closed: whole, elapsedHours: hours, workingHours: hours, onTime };
const closures = object({
  items: listOf(object({ key: text, label: textOrNull, ...times })),
  total: object(times),
});

server.get<{ Querystring: { area: string; from: string; to: string } }>(
  '/v1/closure-times',
  { schema: { response: { 200: closures } } },
  async ({ query: { area, from, to } }) => {
    const { where, values } = within(area);
    const key = `left(c.area, ${childLength[area.length]})`;
    const n = values.length;
    const three = (column: string) => `avg(${column}) as ${column}_mean,
      percentile_cont(array[0.5, 0.9]) within group (order by ${column}) as ${column}_parts`;
    const { rows } = await pool.query(
      `select g.*, a.name as label from (
         select ${key} as key, count(*)::int as closed, ${three('elapsed_minutes')}, ${three('working_minutes')},
                count(on_time)::int as limited, (count(*) filter (where on_time))::int as on_time
           from cases c where ${where} and closed_at >= $${n + 1} and closed_at < $${n + 2}
          group by grouping sets ((${key}), ())) g
         left join areas a on a.code = g.key order by g.key`,
      [...values, from, to],
    );
    const items = rows.map((row) => ({
      key: row.key,
      label: row.label,
      closed: row.closed,
      elapsedHours: toHours(row.elapsed_minutes_mean, row.elapsed_minutes_parts),
      workingHours: toHours(row.working_minutes_mean, row.working_minutes_parts),
      onTime: { numerator: row.on_time, denominator: row.limited },
    }));
    return {
      items: items.filter((item) => item.key !== null),
      total: items.find((item) => item.key === null),
    };
  },
);

const childLength: Record<number, number> = { 2: 4, 4: 6, 6: 9, 9: 12, 12: 15 };
const toHours = (mean: number, parts: number[] | null) => ({
  mean: mean / 60,
  median: (parts?.[0] ?? 0) / 60,
  p90: (parts?.[1] ?? 0) / 60,
});

function within(area: string): { where: string; values: string[] } {
  if (area.length === 9) return { where: 'township = $1', values: [area] };
  if (area.length === 6) return { where: 'county = $1', values: [area] };
  return { where: 'area >= $1 and area < $2', values: [area, `${area}:`] };
}

await server.listen({ port: Number(port), host: '127.0.0.1' });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
