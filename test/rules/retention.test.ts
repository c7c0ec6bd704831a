import { describe, expect, test } from '@jest/globals';
import { isOver, type Kept, periodOf } from '../../src/features/retention/rules.ts';

const at = (time: string) => new Date(`${time.replace(' ', 'T')}:00+08:00`);
const ordinary: Kept = { severity: 'general', flags: ['self', 'adm'] };
const major: Kept = { severity: 'major', flags: [] };
const extraordinary: Kept = { severity: 'extraordinarily_major', flags: ['med'] };
const mediation: Kept = { severity: 'relatively_major', flags: ['med', 'restricted'] };

describe('for how long a case is kept', () => {
  test.each([
    ['an ordinary one five years', ordinary, '2025-03-03'],
    ['a mediation dossier ten', mediation, '2030-03-03'],
    ['a major one ten, whatever its type', major, '2030-03-03'],
  ])('%s after its end, through the last day', (_what, kept, last) => {
    const ended = at('2020-03-03 09:00');
    expect(isOver(kept, ended, at(`${last} 23:59`))).toBe(false);
    const next = new Date(at(`${last} 23:59`).getTime() + 60_000);
    expect(isOver(kept, ended, next)).toBe(true);
  });

  test('an extraordinarily major one for ever', () => {
    expect(periodOf(extraordinary)).toMatchObject({ kind: 'extraordinary', years: null });
    expect(isOver(extraordinary, at('1950-01-01 09:00'), at('2199-01-01 09:00'))).toBe(false);
  });

  test('a day is a day in Asia/Shanghai: what ended shortly before midnight is kept from that day on', () => {
    const ended = at('2020-03-03 23:59');
    expect(isOver(ordinary, ended, at('2025-03-03 23:59'))).toBe(false);
    expect(isOver(ordinary, ended, at('2025-03-04 00:00'))).toBe(true);
  });

  test('what ended on 29 February is kept through February of a year that has no such day', () => {
    const ended = at('2020-02-29 09:00');
    expect(isOver(ordinary, ended, at('2025-02-28 23:59'))).toBe(false);
    expect(isOver(ordinary, ended, at('2025-03-01 00:00'))).toBe(true);
  });
});
