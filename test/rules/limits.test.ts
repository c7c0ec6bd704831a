import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { SeverityLevel, Urgency } from '../../src/features/catalogue/contract.ts';
import {
  acceptLimit,
  matrixLimits,
  resolveDue,
  responseDue,
  type TypeLimits,
} from '../../src/features/catalogue/rules.ts';
import { type Limit, type LimitUnit, makeCalendar } from '../../src/kernel/workday.ts';

const read = (file: string): Record<string, string>[] =>
  parse(readFileSync(new URL(`../../data/${file}`, import.meta.url)), { columns: true });

const calendar = makeCalendar(
  read('work-calendar.csv').map((row) => ({ date: row.date!, isWorkingDay: row.isWorkingDay === 'true' })),
  2026,
);

const limit = (value: string, unit: string): Limit => ({ value: Number(value), unit: unit as LimitUnit });
const types = new Map(
  read('case-types.csv').map((row): [string, TypeLimits] => [
    row.code!,
    {
      urgency: row.urgency as Urgency,
      response: limit(row.response_value!, row.response_unit!),
      resolve: row.resolve_value ? limit(row.resolve_value, row.resolve_unit!) : null,
    },
  ]),
);

const local = (text: string) => new Date(`${text.replace(' ', 'T')}+08:00`);
const shown = (instant: Date | null) =>
  instant && new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

type Row = [
  why: string,
  type: string,
  urgency: Urgency,
  severity: SeverityLevel,
  from: string,
  due: string | null,
  unit: LimitUnit | null,
];

// 2025-01-06 is a Monday; National Day 2025 rests from 10-01 to 10-08.
// biome-ignore format: one row per case, columns aligned
const resolving: Row[] = [
  ['as the type says',                          '0102', 'normal',   'general',               '2025-01-06 10:00', '2025-01-14 00:00', 'cd'],
  ['as the type says, beside a shorter matrix', '0406', 'normal',   'general',               '2025-01-06 10:00', '2025-03-14 17:00', 'wd'],
  ['no type: the matrix alone',                 '',     'normal',   'general',               '2025-01-06 10:00', '2025-01-09 17:00', 'wd'],
  ['no type, by command',                       '',     'urgent',   'extraordinarily_major', '2025-01-06 10:00', null,               null],
  ['urgency raised: the matrix is earlier',     '0102', 'urgent',   'general',               '2025-01-06 10:00', '2025-01-07 17:00', 'wd'],
  ['urgency raised to critical: clock hours',   '0601', 'critical', 'general',               '2025-01-06 16:00', '2025-01-06 20:00', 'ch'],
  ['urgency raised: the type is earlier',       '0703', 'normal',   'general',               '2025-01-06 10:00', '2025-01-09 17:00', 'wd'],
  ['urgency lowered: as the type says',         '0301', 'low',      'general',               '2025-01-06 10:00', '2025-01-08 17:00', 'wd'],
  ['severity raised: the matrix is later',      '0601', 'normal',   'relatively_major',      '2025-01-06 10:00', '2025-01-13 17:00', 'wd'],
  ['severity raised: the type is later',        '0602', 'normal',   'major',                 '2025-01-06 10:00', '2025-02-08 17:00', 'wd'],
  ['severity raised: by command is later',      '0301', 'urgent',   'extraordinarily_major', '2025-01-06 10:00', null,               null],
  ['instants, not units: 5 wd outlast 7 cd',    '0102', 'normal',   'relatively_major',      '2025-09-30 10:00', '2025-10-14 17:00', 'wd'],
  ['instants, not units: 2 wd within 7 cd',     '0106', 'urgent',   'relatively_major',      '2025-01-06 10:00', '2025-01-14 00:00', 'cd'],
  ['instants, not units: 2 wd outlast 7 cd',    '0106', 'urgent',   'relatively_major',      '2025-09-30 10:00', '2025-10-10 17:00', 'wd'],
  ['both raised: the matrix',                   '0406', 'urgent',   'relatively_major',      '2025-01-06 10:00', '2025-01-08 17:00', 'wd'],
  ['both raised, by command',                   '0406', 'critical', 'extraordinarily_major', '2025-01-06 10:00', null,               null],
  ['lowered and severe: the later one',         '0301', 'normal',   'relatively_major',      '2025-01-06 10:00', '2025-01-13 17:00', 'wd'],
  ['the written record of a crime keeps 1 wd',  '0201', 'critical', 'general',               '2025-01-06 10:00', '2025-01-07 17:00', 'wd'],
  ['the same, severity raised: the later one',  '0201', 'critical', 'major',                 '2025-01-06 20:00', '2025-01-07 20:00', 'ch'],
  ['by command',                                '0801', 'critical', 'general',               '2025-01-06 10:00', null,               null],
  ['by command stays so when severity rises',   '0801', 'critical', 'major',                 '2025-01-06 10:00', null,               null],
  ['by command stays so when urgency falls',    '0801', 'normal',   'general',               '2025-01-06 10:00', null,               null],
];

test.each(resolving)('resolve: %s', (_why, type, urgency, severity, from, due, unit) => {
  const { dueAt, unit: by } = resolveDue(calendar, types.get(type), urgency, severity, local(from));
  expect([shown(dueAt), by]).toEqual([due, unit]);
});

test('urgency raised over a type without a resolve limit takes the matrix', () => {
  const type: TypeLimits = { urgency: 'normal', response: { value: 4, unit: 'wh' }, resolve: null };
  expect(resolveDue(calendar, type, 'urgent', 'general', local('2025-01-06 10:00'))).toEqual({
    dueAt: local('2025-01-07 17:00'),
    unit: 'wd',
    value: 1,
  });
});

test('urgency raised never takes from a type that is already quicker', () => {
  const type: TypeLimits = {
    urgency: 'low',
    response: { value: 1, unit: 'ch' },
    resolve: { value: 1, unit: 'wd' },
  };
  const from = local('2025-01-06 10:00');
  expect(shown(resolveDue(calendar, type, 'normal', 'general', from).dueAt)).toBe('2025-01-07 17:00');
  expect(shown(responseDue(calendar, type, 'normal', 'general', from).dueAt)).toBe('2025-01-06 11:00');
});

// biome-ignore format: one row per case, columns aligned
const responding: [why: string, type: string, urgency: Urgency, severity: SeverityLevel, from: string, due: string][] = [
  ['as the type says',                '0601', 'normal',   'general', '2025-01-06 10:00', '2025-01-06 12:00'],
  ['no type: the matrix alone',       '',     'low',      'general', '2025-01-06 10:00', '2025-01-07 17:00'],
  ['urgency raised: the earlier one', '0101', 'urgent',   'general', '2025-01-06 10:00', '2025-01-06 11:00'],
  ['urgency raised to critical',      '0101', 'critical', 'general', '2025-01-06 20:00', '2025-01-06 20:10'],
  ['urgency lowered: the type',       '0301', 'low',      'general', '2025-01-06 20:00', '2025-01-06 22:00'],
  ['severity gives no more time',     '0301', 'urgent',   'major',   '2025-01-06 20:00', '2025-01-06 22:00'],
];

test.each(responding)('response: %s', (_why, type, urgency, severity, from, due) => {
  expect(shown(responseDue(calendar, types.get(type), urgency, severity, local(from)).dueAt)).toBe(due);
});

test('the matrix gives a critical report clock minutes and a low one a day', () => {
  expect(acceptLimit('critical')).toEqual({ value: 10, unit: 'min' });
  expect(acceptLimit('low')).toEqual({ value: 1, unit: 'wd' });
  expect(matrixLimits('critical', 'major')).toEqual({
    response: { value: 10, unit: 'min' },
    resolve: { value: 24, unit: 'ch' },
  });
});

test('the catalogue has 68 types, and critical ones ask for a response by the clock', () => {
  expect(types.size).toBe(68);
  for (const type of types.values()) if (type.urgency === 'critical') expect(type.response.unit).toBe('min');
});
