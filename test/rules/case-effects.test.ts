import { describe, expect, test } from '@jest/globals';
import type { CaseVerb } from '../../src/features/cases/contract.ts';
import {
  confidenceOf,
  noted,
  startReport,
  type Told,
  type TypeInfo,
  type Work,
} from '../../src/features/cases/effects.ts';
import type { By, Item, StepInput } from '../../src/features/cases/facts.ts';
import { decide } from '../../src/features/cases/rules.ts';
import type { CaseRow } from '../../src/features/cases/tables.ts';
import { type Clock, isLive, openClock, warn } from '../../src/features/deadlines/rules.ts';
import { type Limit, makeCalendar } from '../../src/kernel/workday.ts';
import { item, plainRow } from '../support/facts.ts';

// Plain weeks: no holidays to think of.
const calendar = makeCalendar([], 2099);
const local = (text: string) => new Date(`${text.replace(' ', 'T')}:00+08:00`);
const shown = (at: Date | null | undefined) =>
  at ? new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ') : null;

/** A case that is told step by step; nothing is stored anywhere. */
interface Story {
  row: CaseRow;
  items: Item[];
  clocks: Clock[];
  told: Told[];
  lapsed: string[];
  type: TypeInfo | undefined;
}

let serial = 0;
const newId = () => {
  serial += 1;
  return `id-${serial}`;
};

function workOn(s: Story, at: string): Work {
  const facts = {
    ...s.row,
    holds: new Set<By>(),
    actorId: 'x',
    actorUnits: [],
    now: local(at),
    items: s.items,
  };
  return {
    verb: 'report',
    facts,
    sent: {},
    opinionId: null,
    row: { ...s.row },
    items: [...s.items],
    clocks: [...s.clocks],
    told: [],
    calendar,
    type: s.type,
    newId,
  };
}

/** Reported at this time, of a type without limits of its own unless one is given. */
function reported(at: string, given: Partial<CaseRow> = {}, type?: TypeInfo): Story {
  const row = { ...plainRow, typeCode: '0601', reportedAt: local(at), firstContact: 'contact', ...given };
  const story: Story = { row, items: [], clocks: [], told: [], lapsed: [], type };
  const work = workOn(story, at);
  startReport(work);
  return { ...story, row: work.row, clocks: work.clocks };
}

/** Units of the people who act; everyone is called by his role. */
const unitsOf: Partial<Record<By, string[]>> = { assisting: ['helpers'], notified: ['neighbours'] };

function take(s: Story, at: string, verb: CaseVerb, by: By, sent: StepInput = {}): Story {
  const actorId = by === 'system' ? null : by;
  const facts = {
    ...s.row,
    holds: new Set([by]),
    actorId,
    actorUnits: unitsOf[by] ?? [],
    now: local(at),
    items: s.items,
  };
  const done = decide({
    verb,
    facts,
    row: s.row,
    clocks: s.clocks,
    sent,
    opinionId: null,
    calendar,
    type: s.type,
    newId,
  });
  const { row, items, clocks, told, lapsed } = done;
  return { row, items, clocks, told, lapsed, type: s.type };
}

type Line = [at: string, verb: CaseVerb, by: By, sent?: StepInput];
const through = (s: Story, ...lines: Line[]) =>
  lines.reduce((story, [at, verb, by, sent]) => take(story, at, verb, by, sent), s);

const to = (handlerId: string | null, unitId: string | null = 'branch'): StepInput => ({
  found: { target: { handlerId, handlerPost: null, unitId } },
});
const accepted = (at: string, given: Partial<CaseRow> = {}, type?: TypeInfo, sent: StepInput = {}) =>
  take(reported(at, given, type), at, 'accept', 'dispatcher', sent);
const underway = (at: string, given: Partial<CaseRow> = {}, type?: TypeInfo, sent: StepInput = {}) =>
  through(
    accepted(at, given, type, sent),
    [at, 'dispatch', 'dispatcher', to('handler')],
    [at, 'sign_for', 'handler'],
  );
const result: StepInput = { resultCode: 'resolved' };

const live = (s: Story) => s.clocks.filter(isLive);
const clock = (s: Story, kind: Clock['kind']) => s.clocks.findLast((one) => one.kind === kind)!;
/** A clock in one line: whose, in what state, due when. */
const line = (s: Story, kind: Clock['kind']) => {
  const found = clock(s, kind);
  return found && [found.state, found.staff ?? found.unit ?? found.role, shown(found.dueAt)];
};
const kindsOf = (clocks: Clock[]) => clocks.map(({ kind }) => kind).sort();
const one = (s: Story, kind: Item['kind']) => s.items.findLast((it) => it.kind === kind)!;
const addressed = (s: Story) => s.told.map(({ staff, unit, role }) => staff ?? unit ?? role);

const dispute: TypeInfo = {
  urgency: 'normal',
  response: { value: 4, unit: 'wh' },
  resolve: { value: 7, unit: 'cd' },
  platform: 'comprehensive_governance',
  flags: ['self', 'med'],
  milestones: [{ name: 'mediation', value: 30, unit: 'cd' }],
};

describe('intake', () => {
  test('a report waits for the desk, and the first contact owes the resident a word in two days', () => {
    const s = reported('2025-01-06 09:00');
    expect(line(s, 'acceptance')).toEqual(['running', 'dispatcher', '2025-01-06 11:00']);
    expect(line(s, 'resident')).toEqual(['running', 'contact', '2025-01-08 17:00']);
    expect(shown(s.row.dueAt)).toBe('2025-01-06 11:00');
  });

  test('acceptance stops its clock and starts the one to resolve, for the desk', () => {
    const s = take(reported('2025-01-06 09:00'), '2025-01-06 11:00', 'accept', 'dispatcher');
    expect(clock(s, 'acceptance')).toMatchObject({ state: 'stopped', inTime: true });
    expect(line(s, 'resolve')).toEqual(['running', 'dispatcher', '2025-01-09 17:00']);
    expect(s.row).toMatchObject({ limitUnit: 'wd', clockSince: local('2025-01-06 11:00') });
    expect(s.row.originalDueAt).toEqual(s.row.dueAt);
    const late = take(reported('2025-01-06 09:00'), '2025-01-06 11:01', 'accept', 'dispatcher');
    expect(clock(late, 'acceptance').inTime).toBe(false);
  });

  test('the type brings its platform, flags, limits and milestones, and what it keeps confidential', () => {
    const s = accepted('2025-01-06 09:00', {}, { ...dispute, flags: ['med', 'restricted'] });
    expect(s.row).toMatchObject({
      platform: 'comprehensive_governance',
      flags: ['med', 'restricted'],
      confidentiality: 'restricted',
    });
    expect(line(s, 'resolve')).toEqual(['running', 'dispatcher', '2025-01-14 00:00']);
    expect(clock(s, 'milestone')).toMatchObject({ name: 'mediation', dueAt: local('2025-02-06 00:00') });
    expect(
      [[], ['restricted'], ['restricted', 'confidential']].map((flags) => confidenceOf(flags as never)),
    ).toEqual(['ordinary', 'restricted', 'confidential']);
  });

  test.each([
    ['grid', '0601', 'grid_leader', '2025-01-07 17:00'],
    ['grid', '0102', 'grid_leader', '2025-01-10 00:00'],
    ['village', '0601', 'grid_supervisor', '2025-01-08 17:00'],
    // Five calendar days end on a Saturday, hence on Monday.
    ['village', '0102', 'grid_supervisor', '2025-01-14 00:00'],
  ] as const)('at the tier %s a case of %s stays so long with the %s', (tier, typeCode, owner, due) => {
    expect(line(accepted('2025-01-06 09:00', { typeCode }, undefined, { tier }), 'tier')).toEqual([
      'running',
      owner,
      due,
    ]);
  });

  test('at the township no tier clock runs', () => {
    expect(clock(accepted('2025-01-06 09:00'), 'tier')).toBeUndefined();
  });

  test('where no limit is fixed the leader has a day to set one, which is then the original', () => {
    const s = accepted('2025-01-06 09:00', { urgency: 'critical', severity: 'extraordinarily_major' });
    expect(s.row).toMatchObject({ dueAt: null, limitUnit: null });
    expect(line(s, 'resolve')).toEqual(['running', 'dispatcher', null]);
    expect(line(s, 'command')).toEqual(['running', 'leader', '2025-01-07 09:00']);
    const set = take(s, '2025-01-06 12:00', 'set_due', 'leader', { dueAt: '2025-01-06T20:00:00+08:00' });
    expect(clock(set, 'command')).toMatchObject({ state: 'stopped', inTime: true });
    expect([shown(set.row.dueAt), shown(set.row.originalDueAt)]).toEqual([
      '2025-01-06 20:00',
      '2025-01-06 20:00',
    ]);
    expect(addressed(set)).toEqual(['dispatcher']);
  });

  test('what is asked for is due in two working days, or earlier, and acceptance does not wait for it', () => {
    const s = take(reported('2025-01-06 09:00'), '2025-01-06 09:30', 'request_supplement', 'dispatcher');
    expect(line(s, 'supplement')).toEqual(['running', 'someone', '2025-01-08 17:00']);
    expect(addressed(s)).toEqual(['someone']);
    const sooner = take(
      reported('2025-01-06 09:00'),
      '2025-01-06 09:30',
      'request_supplement',
      'dispatcher',
      {
        replyBy: '2025-01-07T12:00:00+08:00',
      },
    );
    expect(shown(one(sooner, 'supplement').dueAt)).toBe('2025-01-07 12:00');
    expect(line(sooner, 'acceptance')?.[0]).toBe('running');
    const done = take(s, '2025-01-06 10:00', 'accept', 'dispatcher');
    expect(one(done, 'supplement').state).toBe('lapsed');
    expect(kindsOf(live(done))).toEqual(['resident', 'resolve']);
  });

  test('what a note brings ends what was asked for, the word to the resident and a milestone', () => {
    const asked = take(
      accepted('2025-01-06 09:00', {}, dispute),
      '2025-01-06 09:30',
      'request_supplement',
      'dispatcher',
    );
    const noteOn = (kind: string, milestone?: string) => {
      const work = workOn(asked, '2025-01-06 10:00');
      noted(work, kind, milestone);
      return { ...asked, ...work };
    };
    expect(one(noteOn('supplement'), 'supplement').state).toBe('done');
    expect(clock(noteOn('supplement'), 'supplement').state).toBe('stopped');
    expect(clock(noteOn('resident_informed'), 'resident')).toMatchObject({ state: 'stopped', inTime: true });
    expect(noteOn('one_time_notice').row.residentToldAt).toEqual(local('2025-01-06 10:00'));
    expect(clock(noteOn('mediation', 'mediation'), 'milestone').state).toBe('stopped');
    expect(kindsOf(live(noteOn('progress')))).toEqual(kindsOf(live(asked)));
  });

  test('a refusal ends everything and tells the first contact; reconsidered, the desk has its time anew', () => {
    const s = take(reported('2025-01-06 09:00'), '2025-01-06 10:00', 'reject', 'dispatcher');
    expect(live(s)).toEqual([]);
    expect(addressed(s)).toEqual(['contact']);
    expect(clock(s, 'acceptance').state).toBe('stopped');
    const again = take(s, '2025-01-20 14:00', 'reconsider', 'duty_chief');
    expect(line(again, 'acceptance')).toEqual(['running', 'dispatcher', '2025-01-20 16:00']);
    expect(again.row).toMatchObject({ status: 'reported', reconsidered: true });
  });
});

describe('dispatching', () => {
  const dispatched = (given: StepInput = {}) =>
    take(accepted('2025-01-06 09:00'), '2025-01-06 09:30', 'dispatch', 'dispatcher', {
      ...to('handler'),
      ...given,
    });

  test('the handler has four working hours to sign, and the clocks of the case are his', () => {
    const s = dispatched();
    expect(line(s, 'response')).toEqual(['running', 'handler', '2025-01-06 15:00']);
    expect(line(s, 'resolve')).toEqual(['running', 'handler', '2025-01-09 17:00']);
    expect(one(s, 'dispatch')).toMatchObject({ state: 'pending', toStaff: 'handler', toUnit: 'branch' });
    // A return may be asked for until the later of the response limit and one working day.
    expect(shown(s.row.returnUntil)).toBe('2025-01-07 17:00');
    expect(addressed(s)).toEqual(['handler']);
  });

  test('a unit that was named alone is told as a unit, and whoever signs becomes the handler', () => {
    const s = take(accepted('2025-01-06 09:00'), '2025-01-06 09:30', 'dispatch', 'dispatcher', to(null));
    expect(line(s, 'response')?.[1]).toBe('branch');
    expect(addressed(s)).toEqual(['branch']);
    const signed = take(s, '2025-01-06 10:00', 'sign_for', 'handler', { found: { ownPost: 'post' } });
    expect(signed.row).toMatchObject({ handlerId: 'handler', handlerPost: 'post', handlers: ['handler'] });
    expect(line(signed, 'resolve')?.[1]).toBe('handler');
  });

  test('signing stops the response and starts the way to the place', () => {
    const s = take(dispatched(), '2025-01-06 15:00', 'sign_for', 'handler');
    expect(clock(s, 'response')).toMatchObject({ state: 'stopped', inTime: true });
    expect(line(s, 'on_site')).toEqual(['running', 'handler', '2025-01-07 17:00']);
    expect(one(s, 'dispatch').state).toBe('done');
    expect(s.row.firstResponseAt).toEqual(local('2025-01-06 15:00'));
    const there = take(s, '2025-01-07 17:00', 'arrive', 'handler', { location: { lon: 118, lat: 28 } });
    expect(clock(there, 'on_site')).toMatchObject({ state: 'stopped', inTime: true });
    expect(one(there, 'dispatch').data).toMatchObject({
      arrivedAt: local('2025-01-07 17:00').toISOString(),
      location: { lon: 118, lat: 28 },
    });
    expect(() => take(there, '2025-01-07 17:00', 'arrive', 'handler')).toThrow('arrived-before');
  });

  test('nobody has to go where the matter is not pressing', () => {
    expect(clock(underway('2025-01-06 09:00', { urgency: 'low' }), 'on_site')).toBeUndefined();
  });

  test('recalled, the case and its clocks are the desk’s again', () => {
    const s = take(dispatched(), '2025-01-06 10:00', 'recall_dispatch', 'dispatcher');
    expect(clock(s, 'response').state).toBe('cancelled');
    expect(one(s, 'dispatch')).toMatchObject({
      state: 'recalled',
      data: { endedAt: local('2025-01-06 10:00').toISOString() },
    });
    expect(line(s, 'resolve')).toEqual(['running', 'dispatcher', '2025-01-09 17:00']);
    expect(s.row).toMatchObject({ handlerId: null, unitId: null, dispatchedAt: null, returnUntil: null });
  });

  test('reassigned, the former dispatch ends and another begins; the due time stays', () => {
    const s = through(
      dispatched({ assistingUnits: ['helpers'] }),
      ['2025-01-06 10:00', 'sign_for', 'handler'],
      ['2025-01-07 10:00', 'reassign', 'dispatcher', to('another', 'office')],
    );
    expect(
      s.items.filter(({ kind }) => kind === 'dispatch').map(({ state, data }) => [state, 'endedAt' in data]),
    ).toEqual([
      ['done', true],
      ['pending', false],
    ]);
    expect(clock(s, 'on_site').state).toBe('cancelled');
    expect(line(s, 'response')).toEqual(['running', 'another', '2025-01-07 15:30']);
    expect(line(s, 'resolve')).toEqual(['running', 'another', '2025-01-09 17:00']);
    expect(one(s, 'part').state).toBe('lapsed');
    expect(s.row.handlers).toEqual(['handler', 'another']);
  });

  test('passed on inside the unit, clocks and the order follow', () => {
    const s = through(
      underway('2025-01-06 09:00'),
      ['2025-01-06 10:00', 'supervise', 'leader', { level: 'ordinary' }],
      ['2025-01-06 11:00', 'forward', 'handler', to('colleague')],
    );
    for (const kind of ['resolve', 'on_site', 'supervision'] as const)
      expect(line(s, kind)?.[1]).toBe('colleague');
    expect(addressed(s)).toEqual(['colleague']);
  });

  test('a return that is upheld cancels the response, and tells who asked and the desk', () => {
    const s = through(
      dispatched(),
      ['2025-01-06 10:00', 'request_return', 'handler', { reasonCode: 'not_our_duty' }],
      ['2025-01-06 16:00', 'approve_return', 'duty_chief'],
    );
    expect(clock(s, 'response').state).toBe('cancelled');
    expect(one(s, 'dispatch').data).toMatchObject({ returned: 'upheld', returnedBecause: 'not_our_duty' });
    expect(one(s, 'return')).toMatchObject({ state: 'approved', byUnit: 'branch', doneBy: 'duty_chief' });
    expect(line(s, 'resolve')).toEqual(['running', 'dispatcher', '2025-01-09 17:00']);
    expect(addressed(s)).toEqual(['handler', 'dispatcher']);
  });

  test('a return that is refused stops nothing', () => {
    const s = through(
      dispatched(),
      ['2025-01-06 10:00', 'request_return', 'handler', { reasonCode: 'other' }],
      ['2025-01-06 11:00', 'refuse_return', 'duty_chief'],
    );
    expect(line(s, 'response')).toEqual(['running', 'handler', '2025-01-06 15:00']);
    expect(one(s, 'return').state).toBe('refused');
    expect(clock(s, 'decision')).toMatchObject({ state: 'stopped', inTime: true });
    expect(addressed(s)).toEqual(['handler']);
  });
});

describe('requests', () => {
  test('the chief decides within four working hours, of a critical case within ten minutes, at the county the county', () => {
    const ask = (given: Partial<CaseRow>, by: By = 'handler') =>
      take(underway('2025-01-06 09:00', given), '2025-01-06 10:00', 'request_termination', by, {
        closingCode: 'matter_gone',
      });
    expect(line(ask({}), 'decision')).toEqual(['running', 'duty_chief', '2025-01-06 15:30']);
    expect(line(ask({ urgency: 'critical' }), 'decision')).toEqual([
      'running',
      'duty_chief',
      '2025-01-06 10:10',
    ]);
    const county = take(
      { ...underway('2025-01-06 09:00'), row: { ...underway('2025-01-06 09:00').row, tier: 'county' } },
      '2025-01-06 10:00',
      'request_termination',
      'handler',
      { closingCode: 'matter_gone' },
    );
    expect(line(county, 'decision')?.[1]).toBe('county_dispatcher');
    expect(one(ask({}), 'termination').data).toEqual({ closingCode: 'matter_gone' });
  });

  const kinds: [Item['kind'], Line][] = [
    ['return', ['2025-01-06 10:00', 'request_return', 'handler', { reasonCode: 'other' }]],
    ['suspension', ['2025-01-06 10:00', 'request_suspension', 'handler', { reviewOn: '2025-01-10' }]],
    [
      'extension',
      ['2025-01-06 10:00', 'request_extension', 'handler', { dueAt: '2025-01-10T17:00:00+08:00' }],
    ],
    ['termination', ['2025-01-06 10:00', 'request_termination', 'handler', { closingCode: 'matter_gone' }]],
    ['void', ['2025-01-06 10:00', 'request_void', 'dispatcher', { reasonCode: 'test' }]],
  ];
  const moved: Line[] = [
    ['2025-01-06 11:00', 'reassign', 'dispatcher', to('another', 'office')],
    [
      '2025-01-06 11:00',
      'escalate',
      'duty_chief',
      { approval: { leaderId: 'l', on: '2025-01-06', reference: '1' } },
    ],
    ['2025-01-06 11:00', 'transfer_out', 'dispatcher', {}],
    [
      '2025-01-06 11:00',
      'merge',
      'dispatcher',
      { found: { lead: { id: 'l', status: 'accepted', area: plainRow.area } } },
    ],
  ];
  test.each(kinds.flatMap(([kind, asked]) => moved.map((move) => [kind, move[1], asked, move] as const)))(
    'a request for %s lapses when the case moves by %s',
    (kind, _verb, asked, move) => {
      const s = through(underway('2025-01-06 09:00'), asked, move);
      expect(one(s, kind).state).toBe('lapsed');
      expect(clock(s, 'decision').state).toBe('cancelled');
      expect(s.lapsed).toEqual([kind]);
    },
  );

  test.each(kinds)('a request for %s outlives a step that moves nothing', (kind, asked) => {
    const s = through(underway('2025-01-06 09:00'), asked, ['2025-01-06 11:00', 'urge', 'dispatcher']);
    expect(one(s, kind).state).toBe('pending');
    expect(s.lapsed).toEqual([]);
  });

  test('a dispatch that is signed for, or reassigned in the same state, lets it lapse too', () => {
    const asked = through(
      accepted('2025-01-06 09:00'),
      ['2025-01-06 09:30', 'dispatch', 'dispatcher', to('handler')],
      ['2025-01-06 10:00', 'request_return', 'handler', { reasonCode: 'other' }],
    );
    expect(take(asked, '2025-01-06 10:30', 'sign_for', 'handler').lapsed).toEqual(['return']);
    expect(take(asked, '2025-01-06 10:30', 'reassign', 'dispatcher', to('another')).lapsed).toEqual([
      'return',
    ]);
  });
});

describe('joint handling', () => {
  const joint = (parts: StepInput['parts']) =>
    take(underway('2025-01-06 09:00'), '2025-01-06 10:00', 'request_joint_handling', 'handler', { parts });

  test('each unit has a part with a clock of its own, due by then or with the case', () => {
    const s = joint([
      { unitId: 'helpers', task: '丈量', dueAt: '2025-01-08T12:00:00+08:00' },
      { unitId: 'others' },
    ]);
    expect(
      s.items
        .filter(({ kind }) => kind === 'part')
        .map(({ toUnit, dueAt, data }) => [toUnit, shown(dueAt), data]),
    ).toEqual([
      ['helpers', '2025-01-08 12:00', { task: '丈量' }],
      ['others', '2025-01-09 17:00', {}],
    ]);
    expect(s.row.units).toEqual(['branch', 'helpers', 'others']);
    expect(addressed(s)).toEqual(['helpers', 'others']);
  });

  test('answered, its clock stops and the handler is told; waived, it is cancelled', () => {
    const s = joint([{ unitId: 'helpers', task: 'x', dueAt: '2025-01-08T12:00:00+08:00' }]);
    const answered = take(s, '2025-01-08 12:00', 'answer_part', 'assisting');
    expect(one(answered, 'part')).toMatchObject({ state: 'done', doneBy: 'assisting' });
    expect(clock(answered, 'part')).toMatchObject({ state: 'stopped', inTime: true });
    expect(addressed(answered)).toEqual(['handler']);
    const waived = take(s, '2025-01-08 12:00', 'waive_part', 'dispatcher', { itemId: one(s, 'part').id });
    expect(one(waived, 'part').state).toBe('waived');
    expect(clock(waived, 'part').state).toBe('cancelled');
  });
});

describe('tiers', () => {
  test('going up ends the dispatch, keeps the stay below, and the clock to resolve runs on', () => {
    const s = take(
      underway('2025-01-06 09:00', {}, undefined, { tier: 'grid' }),
      '2025-01-07 10:00',
      'escalate',
      'grid_leader',
    );
    expect(s.row).toMatchObject({
      tier: 'village',
      status: 'accepted',
      handlerId: null,
      clockSince: local('2025-01-06 09:00'),
    });
    expect(one(s, 'tier')).toMatchObject({
      state: 'done',
      data: { from: 'grid', to: 'village', how: 'escalated', since: local('2025-01-06 09:00').toISOString() },
    });
    expect(line(s, 'tier')).toEqual(['running', 'grid_supervisor', '2025-01-09 17:00']);
    expect(line(s, 'resolve')).toEqual(['running', 'dispatcher', '2025-01-09 17:00']);
    expect(s.items.some(({ kind, data }) => kind === 'dispatch' && data.endedAt)).toBe(true);
    const up = take(s, '2025-01-08 10:00', 'escalate', 'grid_supervisor');
    expect(one(up, 'tier').data).toMatchObject({
      from: 'village',
      since: local('2025-01-07 10:00').toISOString(),
    });
    expect(clock(up, 'tier').state).toBe('cancelled');
  });

  test('the county is the desk of what it is given, and of what it keeps', () => {
    const up = take(accepted('2025-01-06 09:00'), '2025-01-06 10:00', 'escalate', 'duty_chief', {
      approval: { leaderId: 'l', on: '2025-01-06', reference: '1' },
    });
    expect(one(up, 'tier').data.approval).toEqual({ leaderId: 'l', on: '2025-01-06', reference: '1' });
    expect(line(up, 'resolve')?.[1]).toBe('county_dispatcher');
    expect(addressed(up)).toEqual(['county_dispatcher']);
    const down = take(up, '2025-01-06 11:00', 'send_down', 'county_dispatcher');
    expect(down.row.tier).toBe('township');
    expect(
      down.items.filter(({ kind }) => kind === 'tier').map(({ data }) => [data.how, data.refused]),
    ).toEqual([
      ['escalated', true],
      ['sent_down', undefined],
    ]);
    expect(line(down, 'resolve')).toEqual(['running', 'dispatcher', '2025-01-09 17:00']);
    const delegated = take(up, '2025-01-06 11:00', 'delegate_down', 'county_dispatcher');
    expect(one(delegated, 'tier').data).toMatchObject({ from: 'county', to: 'township', how: 'delegated' });
    const further = take(delegated, '2025-01-06 11:30', 'delegate_down', 'duty_chief');
    expect(line(further, 'tier')).toEqual(['running', 'grid_supervisor', '2025-01-08 17:00']);
  });
});

describe('suspension', () => {
  const suspended = (
    given: Partial<CaseRow> = {},
    type?: TypeInfo,
    at = '2025-01-07 10:00',
    reviewOn = '2025-01-20',
  ) =>
    through(
      underway('2025-01-06 09:00', given, type),
      [at, 'request_suspension', 'handler', { reviewOn }],
      [at, 'approve_suspension', 'duty_chief'],
    );

  test('the example of the book: paused Tuesday 10:00 to Thursday 15:00, three days end on Tuesday the 14th', () => {
    const s = suspended();
    expect(line(s, 'resolve')).toEqual(['paused', 'handler', '2025-01-09 17:00']);
    expect(clock(s, 'on_site').state).toBe('paused');
    expect(s.row).toMatchObject({
      status: 'suspended',
      reviewOn: '2025-01-20',
      suspendedDays: 13,
      clockSince: null,
    });
    const resumed = take(s, '2025-01-09 15:00', 'resume', 'handler');
    expect(line(resumed, 'resolve')).toEqual(['running', 'handler', '2025-01-14 17:00']);
    expect(shown(resumed.row.dueAt)).toBe('2025-01-14 17:00');
    expect(shown(resumed.row.originalDueAt)).toBe('2025-01-09 17:00');
    expect(clock(resumed, 'resolve').pauses).toEqual([
      { from: local('2025-01-07 10:00').toISOString(), to: local('2025-01-09 15:00').toISOString() },
    ]);
    // Days that were approved and not used are given back.
    expect(resumed.row).toMatchObject({ suspendedAt: null, reviewOn: null, suspendedDays: 2 });
    // Monday 09:00–17:00 and Tuesday 08:30–10:00, until Thursday 15:00 nothing.
    expect(resumed.row).toMatchObject({
      elapsedMinutes: 25 * 60,
      workingMinutes: 480,
      clockSince: local('2025-01-09 15:00'),
    });
  });

  test('a pause under one working hour moves nothing, one of an hour does', () => {
    const short = take(suspended(), '2025-01-07 10:59', 'resume', 'handler');
    expect(shown(short.row.dueAt)).toBe('2025-01-09 17:00');
    expect(clock(short, 'resolve').pauses).toEqual([]);
    const hour = take(suspended(), '2025-01-07 11:00', 'resume', 'handler');
    expect(shown(hour.row.dueAt)).toBe('2025-01-10 17:00');
  });

  test('calendar days move by the whole pause, to the end of a working day; milestones with them', () => {
    const s = take(suspended({}, dispute), '2025-01-09 15:00', 'resume', 'handler');
    // Due with the end of the 13th; 53 hours later is within Thursday the 16th.
    expect(shown(s.row.dueAt)).toBe('2025-01-17 00:00');
    expect(shown(clock(s, 'milestone').dueAt)).toBe('2025-02-11 00:00');
  });

  test('it runs on at the opening of the first working day from the review date', () => {
    expect(line(suspended({}, undefined, '2025-01-07 10:00', '2025-01-18'), 'review')).toEqual([
      'running',
      'handler',
      '2025-01-20 08:30',
    ]);
    expect(line(suspended({}, undefined, '2025-01-07 10:00', '2025-01-17'), 'review')).toEqual([
      'running',
      'handler',
      '2025-01-17 08:30',
    ]);
    const s = take(suspended(), '2025-01-20 08:30', 'resume', 'system');
    expect(clock(s, 'review')).toMatchObject({ state: 'stopped', inTime: true });
    expect(addressed(s)).toEqual(['handler']);
  });

  test('prolonged, the review moves and the days add up', () => {
    const s = take(suspended(), '2025-01-10 09:00', 'prolong_suspension', 'duty_chief', {
      reviewOn: '2025-01-31',
    });
    expect(s.row).toMatchObject({ reviewOn: '2025-01-31', suspendedDays: 24, prolongCount: 1 });
    expect(line(s, 'review')).toEqual(['running', 'handler', '2025-01-31 08:30']);
    expect(live(s).filter(({ kind }) => kind === 'review')).toHaveLength(1);
    expect(line(s, 'resolve')?.[0]).toBe('paused');
  });

  test('transferred out of a suspension, the clock runs on first', () => {
    const s = take(suspended(), '2025-01-09 15:00', 'transfer_out', 'dispatcher');
    expect(line(s, 'resolve')).toEqual(['running', 'dispatcher', '2025-01-14 17:00']);
    expect(s.row).toMatchObject({ suspendedAt: null, reviewOn: null });
    expect(clock(s, 'review').state).toBe('stopped');
  });
});

describe('extension and reclassifying', () => {
  const asked = through(underway('2025-01-06 09:00'), [
    '2025-01-07 10:00',
    'request_extension',
    'handler',
    { dueAt: '2025-01-14T17:00:00+08:00', reasonCode: 'evidence' },
  ]);

  test('granted, the due time moves, the original is kept, and the warnings are armed anew', () => {
    const [yellow] = [clock(asked, 'resolve').yellowAt!];
    const warned = {
      ...asked,
      clocks: asked.clocks.map((one) =>
        one.kind === 'resolve' ? { ...one, warningLevel: 'yellow' as const } : one,
      ),
    };
    const s = take(warned, '2025-01-07 11:00', 'approve_extension', 'duty_chief');
    expect(s.row).toMatchObject({
      extensionCount: 1,
      dueAt: local('2025-01-14 17:00'),
      originalDueAt: local('2025-01-09 17:00'),
    });
    const resolve = clock(s, 'resolve');
    expect(resolve).toMatchObject({ warningLevel: null, originalDueAt: local('2025-01-09 17:00') });
    expect(resolve.yellowAt!.getTime()).toBeGreaterThan(yellow.getTime());
    expect(resolve.nextAt).toEqual(resolve.yellowAt);
    expect(resolve.dues.map(({ dueAt, because }) => [shown(new Date(dueAt!)), because])).toEqual([
      ['2025-01-09 17:00', 'accept'],
      ['2025-01-14 17:00', 'approve_extension'],
    ]);
    expect(addressed(s)).toEqual(['handler']);
  });

  test('less may be granted than was asked', () => {
    const s = take(asked, '2025-01-07 11:00', 'approve_extension', 'duty_chief', {
      dueAt: '2025-01-10T17:00:00+08:00',
    });
    expect(shown(s.row.dueAt)).toBe('2025-01-10 17:00');
  });

  test('refused, nothing moves', () => {
    const s = take(asked, '2025-01-07 11:00', 'refuse_extension', 'duty_chief');
    expect([shown(s.row.dueAt), s.row.extensionCount, one(s, 'extension').state]).toEqual([
      '2025-01-09 17:00',
      0,
      'refused',
    ]);
  });

  const paused = through(
    underway('2025-01-06 09:00'),
    ['2025-01-07 10:00', 'request_suspension', 'handler', { reviewOn: '2025-01-20' }],
    ['2025-01-07 10:00', 'approve_suspension', 'duty_chief'],
    ['2025-01-09 15:00', 'resume', 'handler'],
  );
  const as = (s: Story, type: TypeInfo | undefined): Story => ({ ...s, type });

  test('reclassified, limits are counted anew from acceptance, less the pauses; the old due time stays in the log', () => {
    const s = take(paused, '2025-01-10 09:00', 'reclassify', 'dispatcher', { severity: 'relatively_major' });
    // Five days end on Monday the 13th 17:00; 1,050 minutes later is Thursday the 16th 12:00.
    expect([shown(s.row.dueAt), shown(s.row.originalDueAt)]).toEqual([
      '2025-01-16 17:00',
      '2025-01-13 17:00',
    ]);
    expect(clock(s, 'resolve').dues.map(({ because }) => because)).toEqual([
      'accept',
      'resume',
      'reclassify',
    ]);
  });

  test('raised to critical, signing and arriving are counted anew too, from where they began', () => {
    const dispatched = take(
      accepted('2025-01-06 09:00'),
      '2025-01-06 10:00',
      'dispatch',
      'dispatcher',
      to('handler'),
    );
    const s = take(dispatched, '2025-01-06 10:05', 'reclassify', 'dispatcher', { urgency: 'critical' });
    expect(line(s, 'response')).toEqual(['running', 'handler', '2025-01-06 10:10']);
    expect(line(s, 'resolve')).toEqual(['running', 'handler', '2025-01-06 13:00']);
    expect(clock(s, 'response').critical).toBe(true);
    const there = take(underway('2025-01-06 09:00'), '2025-01-06 09:10', 'reclassify', 'dispatcher', {
      urgency: 'critical',
    });
    expect(line(there, 'on_site')).toEqual(['running', 'handler', '2025-01-06 09:30']);
    const calm = take(underway('2025-01-06 09:00'), '2025-01-06 09:10', 'reclassify', 'dispatcher', {
      urgency: 'low',
    });
    expect(clock(calm, 'on_site').state).toBe('cancelled');
  });

  test('another type brings its own milestones and platform; while the case stands still they do too', () => {
    const s = take(as(paused, dispute), '2025-01-10 09:00', 'reclassify', 'dispatcher', { typeCode: '0102' });
    // Thirty days end on Wednesday, 5 February; 53 hours later is a Saturday.
    expect(clock(s, 'milestone')).toMatchObject({
      name: 'mediation',
      state: 'running',
      dueAt: local('2025-02-11 00:00'),
    });
    expect(s.row.platform).toBe('comprehensive_governance');
    const still = through(
      paused,
      ['2025-01-09 16:00', 'request_suspension', 'handler', { reviewOn: '2025-01-20' }],
      ['2025-01-09 16:00', 'approve_suspension', 'duty_chief'],
    );
    const changed = take(as(still, dispute), '2025-01-10 09:00', 'reclassify', 'dispatcher', {
      typeCode: '0102',
    });
    expect(clock(changed, 'milestone').state).toBe('paused');
    expect(clock(changed, 'resolve')).toMatchObject({ state: 'paused', nextAt: null });
  });

  test('the same type keeps its milestones, its platform and what it is flagged with', () => {
    const s = through(underway('2025-01-06 09:00', {}, dispute), [
      '2025-01-06 10:00',
      'reassign',
      'dispatcher',
      { ...to('another'), platform: 'market_supervision' },
    ]);
    const before = clock(s, 'milestone');
    const after = take(s, '2025-01-10 09:00', 'reclassify', 'dispatcher', { severity: 'major' });
    expect(clock(after, 'milestone')).toEqual(before);
    expect(after.row.platform).toBe('market_supervision');
  });

  test('a due time that was commanded stays; without one the leader is asked', () => {
    const commanded = take(underway('2025-01-06 09:00'), '2025-01-06 10:00', 'set_due', 'leader', {
      dueAt: '2025-01-20T12:00:00+08:00',
    });
    const s = take(commanded, '2025-01-06 11:00', 'reclassify', 'dispatcher', { severity: 'major' });
    expect(shown(s.row.dueAt)).toBe('2025-01-20 12:00');
    const open = take(
      underway('2025-01-06 09:00', { urgency: 'urgent' }),
      '2025-01-06 11:00',
      'reclassify',
      'dispatcher',
      {
        severity: 'extraordinarily_major',
      },
    );
    expect([open.row.dueAt, line(open, 'command')]).toEqual([
      null,
      ['running', 'leader', '2025-01-07 11:00'],
    ]);
  });

  test('a type that is confidential makes the case so, unless the chief says otherwise', () => {
    const secret: TypeInfo = { ...dispute, flags: ['confidential'] };
    const s = take(as(underway('2025-01-06 09:00'), secret), '2025-01-06 10:00', 'reclassify', 'dispatcher', {
      typeCode: '0102',
    });
    expect(s.row.confidentiality).toBe('confidential');
    const said = take(
      as(underway('2025-01-06 09:00'), secret),
      '2025-01-06 10:00',
      'reclassify',
      'duty_chief',
      {
        typeCode: '0102',
        confidentiality: 'restricted',
      },
    );
    expect(said.row.confidentiality).toBe('restricted');
  });
});

describe('result and verification', () => {
  const submitted = (given: Partial<CaseRow> = {}) =>
    take(underway('2025-01-06 09:00', given), '2025-01-07 10:00', 'submit_result', 'handler', result);

  test.each([
    ['normal', '2025-01-09 17:00'],
    ['low', '2025-01-09 17:00'],
    ['urgent', '2025-01-08 17:00'],
    ['critical', '2025-01-08 10:00'],
  ] as const)('the result stops the clock, and a %s case is verified by %s', (urgency, due) => {
    const s = submitted({ urgency });
    expect(line(s, 'verification')).toEqual(['running', 'verifier', due]);
    expect(clock(s, 'resolve')).toMatchObject({ state: 'paused', pausedAt: local('2025-01-07 10:00') });
    expect(clock(s, 'on_site')?.state ?? 'cancelled').toBe('cancelled');
    expect(s.row).toMatchObject({
      clockSince: null,
      elapsedMinutes: 1500,
      workingMinutes: 480,
      resultCode: 'resolved',
    });
    expect(addressed(s)).toEqual(['verifier']);
  });

  test('it is verified by whoever was assigned, at the county by the county', () => {
    expect(line(submitted({ verifierId: 'worker' }), 'verification')?.[1]).toBe('worker');
    const s = underway('2025-01-06 09:00');
    const county = take(
      { ...s, row: { ...s.row, tier: 'county' } },
      '2025-01-07 10:00',
      'submit_result',
      'handler',
      result,
    );
    expect(line(county, 'verification')?.[1]).toBe('county_dispatcher');
  });

  test('whoever answers for an absent handler has handled the case', () => {
    const s = take(underway('2025-01-06 09:00'), '2025-01-07 10:00', 'submit_result', 'platform_lead', {
      ...result,
      evidence: [
        { id: 'a', kind: 'photo' },
        { id: 'b', kind: 'document' },
        { id: 'c', kind: 'photo' },
      ],
    });
    expect(s.row).toMatchObject({ handlers: ['handler', 'platform_lead'], resultPhotos: 2 });
  });

  test('recalled, the clock runs on as if it had never stopped', () => {
    const s = take(submitted(), '2025-01-08 10:00', 'recall_result', 'handler');
    expect(line(s, 'resolve')).toEqual(['running', 'handler', '2025-01-09 17:00']);
    expect(clock(s, 'resolve')).toMatchObject({ pauses: [], countsFrom: local('2025-01-06 09:00') });
    expect(clock(s, 'resolve').nextAt).toEqual(clock(underway('2025-01-06 09:00'), 'resolve').nextAt);
    expect(clock(s, 'verification').state).toBe('cancelled');
    const again = take(s, '2025-01-08 11:00', 'submit_result', 'handler', result);
    expect(again.row).toMatchObject({ elapsedMinutes: 50 * 60, workingMinutes: 390 + 420 + 150 });
  });

  test('failed, the due time moves by the time in verification', () => {
    const s = take(submitted(), '2025-01-08 10:00', 'fail_verification', 'verifier');
    // 420 minutes: Thursday 17:00 becomes Friday 17:00.
    expect(line(s, 'resolve')).toEqual(['running', 'handler', '2025-01-10 17:00']);
    expect(clock(s, 'verification')).toMatchObject({ state: 'stopped', inTime: true });
    expect(s.row).toMatchObject({
      reworkCount: 1,
      resultSubmittedAt: null,
      clockSince: local('2025-01-08 10:00'),
    });
    expect(addressed(s)).toEqual(['handler']);
  });

  test('passed, the desk has a working day to close, and supervision is over', () => {
    const s = take(
      submitted({ supervisionLevel: 'ordinary' }),
      '2025-01-08 10:00',
      'pass_verification',
      'verifier',
      { method: 'phone' },
    );
    expect(line(s, 'closing')).toEqual(['running', 'dispatcher', '2025-01-09 17:00']);
    expect(clock(s, 'verification')).toMatchObject({ state: 'stopped', inTime: true });
    expect(s.row).toMatchObject({ verifiedAt: local('2025-01-08 10:00'), supervisionLevel: null });
    const back = take(s, '2025-01-08 16:00', 'send_back', 'dispatcher');
    // 420 minutes in verification and 270 waiting to be closed: Thursday 17:00 becomes Monday the 13th 14:00.
    expect(shown(back.row.dueAt)).toBe('2025-01-13 17:00');
    expect(clock(back, 'closing').state).toBe('stopped');
    expect(back.row).toMatchObject({ reworkCount: 1, verifiedAt: null });
  });
});

describe('endings', () => {
  const verified = (given: Partial<CaseRow> = {}, submittedAt = '2025-01-07 10:00') =>
    through(
      underway('2025-01-06 09:00', given),
      [submittedAt, 'submit_result', 'handler', result],
      [submittedAt, 'pass_verification', 'verifier', { method: 'phone' }],
    );
  const close = (s: Story, at = '2025-01-10 10:00') =>
    take(s, at, 'close', 'dispatcher', { closingCode: 'resolved', reporterInformed: true });

  test('on time is judged by when the result came, in every round', () => {
    expect(close(verified()).row.onTime).toBe(true);
    expect(close(verified({}, '2025-01-09 17:00')).row.onTime).toBe(true);
    expect(close(verified({}, '2025-01-09 17:01')).row.onTime).toBe(false);
    expect(close(verified({ onTime: false })).row.onTime).toBe(false);
    expect(clock(close(verified()), 'resolve')).toMatchObject({ state: 'stopped', inTime: true });
    expect(clock(close(verified({}, '2025-01-09 17:01')), 'resolve').inTime).toBe(false);
  });

  test('without a due time nothing is late and nothing in time', () => {
    const s = close(verified({ urgency: 'urgent', severity: 'extraordinarily_major' }));
    expect([s.row.onTime, clock(s, 'resolve').inTime]).toEqual([null, null]);
  });

  test.each([
    ['a dispute', { typeCode: '0102' }, [3, 30]],
    ['a recurrence', { typeCode: '0102', recurrenceOf: 'earlier' }, [1, 7, 30]],
    ['sanitation', {}, []],
  ])('after %s follow-ups are planned, each until the end of its day', (_what, given, days) => {
    const s = close(verified(given));
    const planned = s.items.filter(({ kind }) => kind === 'follow_up');
    expect(planned.map(({ data }) => data.day)).toEqual(days);
    expect(planned.map(({ dueAt }) => shown(dueAt))).toEqual(
      days.map((day) => shown(new Date(local('2025-01-11 00:00').getTime() + day * 86_400_000))),
    );
    expect(clock(s, 'follow_up')?.role).toBe(days.length > 0 ? 'full_time_grid_worker' : undefined);
    expect(line(s, 'archive')).toEqual(['running', 'system', '2025-04-11 00:00']);
    expect(addressed(s)).toEqual(['contact']);
  });

  test('a red case is followed up five times', () => {
    const done = [item('follow_up', { state: 'done' }), item('follow_up', { state: 'done' })];
    const s = verified({ riskColor: 'red' });
    const closed = close({ ...s, items: [...s.items, ...done] });
    expect(
      closed.items
        .filter(({ kind, state }) => kind === 'follow_up' && state === 'pending')
        .map(({ data }) => data.day),
    ).toEqual([3, 7, 30, 60, 90]);
  });

  const busy = (s: Story, at: string) =>
    through(
      s,
      [at, 'notify_copy', 'dispatcher', { unitId: 'neighbours', replyNeeded: true }],
      [at, 'supervise', 'leader', { level: 'ordinary' }],
    );
  const joint = (s: Story) =>
    take(s, '2025-01-06 10:00', 'request_joint_handling', 'handler', {
      parts: [{ unitId: 'helpers', task: 'x' }],
    });
  const terminated = () =>
    take(
      busy(joint(underway('2025-01-06 09:00', { typeCode: '0102' }, dispute)), '2025-01-06 11:00'),
      '2025-01-07 09:00',
      'terminate',
      'duty_chief',
      { closingCode: 'matter_gone' },
    );
  const transferred = () =>
    through(
      busy(underway('2025-01-06 09:00'), '2025-01-06 11:00'),
      ['2025-01-07 09:00', 'transfer_out', 'dispatcher', { authority: '派出所' }],
      ['2025-01-07 10:00', 'acknowledge_transfer', 'dispatcher', { receiptNo: '3' }],
      ['2025-01-08 10:00', 'close_transferred', 'dispatcher'],
    );
  const voided = () =>
    through(
      busy(joint(underway('2025-01-06 09:00', {}, dispute)), '2025-01-06 11:00'),
      ['2025-01-06 12:00', 'request_void', 'dispatcher', { reasonCode: 'test' }],
      ['2025-01-06 15:00', 'approve_void', 'duty_chief'],
    );
  const selfHandled = (given: Partial<CaseRow> = {}) =>
    take(
      reported('2025-01-06 09:00', { flags: ['self'], ...given }),
      '2025-01-06 09:30',
      'self_handle',
      'full_time_grid_worker',
      {
        evidence: [{ id: 'e', kind: 'photo' }],
      },
    );

  test.each([
    ['closed', () => close(verified({ typeCode: '0102' })), ['archive', 'follow_up', 'follow_up']],
    ['terminated', terminated, ['archive', 'notice']],
    ['settled by another authority', transferred, ['archive', 'notice']],
    ['handled by the grid', selfHandled, ['archive', 'sign_off']],
    [
      'handled by the grid, and in the sample',
      () => selfHandled({ id: 'in-the-sample-0c' }),
      ['archive', 'sign_off', 'spot_check'],
    ],
    ['voided', voided, []],
    [
      'archived',
      () => take({ ...transferred(), clocks: transferred().clocks }, '2025-05-01 09:00', 'archive', 'system'),
      [],
    ],
    ['refused', () => take(reported('2025-01-06 09:00'), '2025-01-06 09:30', 'reject', 'dispatcher'), []],
    ['withdrawn', () => take(reported('2025-01-06 09:00'), '2025-01-06 09:30', 'withdraw', 'reporter'), []],
  ])('once %s nothing runs but what comes afterwards', (_how, ended, kinds) => {
    const s = ended();
    expect(kindsOf(live(s))).toEqual(kinds);
    const waiting = s.items.filter(({ state }) => state === 'pending').map(({ kind }) => kind as string);
    expect(
      waiting.filter((kind) => !['notice', 'follow_up', 'sign_off', 'spot_check'].includes(kind)),
    ).toEqual([]);
    if (kinds.length === 0) expect(waiting).toEqual([]);
    expect(s.row.clockSince).toBeNull();
  });

  test('the share that is checked again is 13 of 256', () => {
    const ids = Array.from({ length: 256 }, (_, n) => `x-${n.toString(16).padStart(2, '0')}`);
    expect(ids.filter((id) => one(selfHandled({ id }), 'spot_check')).length).toBe(13);
  });

  test('handled by the grid, it is accepted, resolved and closed at once, and the other signs it off', () => {
    const s = selfHandled();
    const at = local('2025-01-06 09:30');
    expect(s.row).toMatchObject({
      acceptedAt: at,
      resultSubmittedAt: at,
      closedAt: at,
      firstClosedAt: at,
      closingCode: 'self_handled',
      onTime: true,
    });
    expect(s.row).toMatchObject({ handlerId: 'full_time_grid_worker', handlers: ['full_time_grid_worker'] });
    expect(clock(s, 'acceptance')).toMatchObject({ state: 'stopped', inTime: true });
    expect(line(s, 'sign_off')).toEqual(['running', 'grid_leader', '2025-01-09 17:00']);
    const byLeader = take(
      reported('2025-01-06 09:00', { flags: ['self'] }),
      '2025-01-06 09:30',
      'self_handle',
      'grid_leader',
      {
        evidence: [{ id: 'e', kind: 'photo' }],
      },
    );
    expect(line(byLeader, 'sign_off')?.[1]).toBe('grid_supervisor');
  });

  test('a termination that was asked for is granted by it; another request lapses', () => {
    const ask = (verb: CaseVerb, sent: StepInput) =>
      through(
        underway('2025-01-06 09:00'),
        ['2025-01-06 10:00', verb, 'handler', sent],
        ['2025-01-06 11:00', 'terminate', 'duty_chief', { closingCode: 'matter_gone' }],
      );
    expect(one(ask('request_termination', { closingCode: 'matter_gone' }), 'termination').state).toBe(
      'approved',
    );
    const other = ask('request_suspension', { reviewOn: '2025-01-20' });
    expect([one(other, 'suspension').state, other.lapsed]).toEqual(['lapsed', ['suspension']]);
    expect(other.row).toMatchObject({ closingCode: 'matter_gone', onTime: null });
  });

  test('terminated in suspension, the time it stood still is not counted', () => {
    const s = through(
      underway('2025-01-06 09:00'),
      ['2025-01-07 10:00', 'request_suspension', 'handler', { reviewOn: '2025-01-20' }],
      ['2025-01-07 10:00', 'approve_suspension', 'duty_chief'],
      ['2025-01-15 10:00', 'terminate', 'duty_chief', { closingCode: 'matter_gone' }],
    );
    expect(s.row).toMatchObject({ suspendedAt: null, reviewOn: null, elapsedMinutes: 1500 });
    expect(clock(s, 'resolve')).toMatchObject({ state: 'stopped', inTime: true });
  });
});

describe('merging', () => {
  const lead: StepInput = {
    leadCaseId: 'lead',
    found: { lead: { id: 'lead', status: 'accepted', area: plainRow.area } },
  };

  test('merged, everything stands still; undone, the time merged is left out', () => {
    const s = through(
      underway('2025-01-06 09:00', { mergedCount: 2 }, dispute),
      ['2025-01-06 10:00', 'notify_copy', 'dispatcher', { unitId: 'neighbours', replyNeeded: true }],
      ['2025-01-07 10:00', 'merge', 'dispatcher', lead],
    );
    expect(s.row).toMatchObject({
      status: 'merged',
      leadCaseId: 'lead',
      handlerId: null,
      unitId: null,
      mergedCount: 0,
      elapsedMinutes: 1500,
    });
    expect(live(s).filter(({ state }) => state === 'running')).toEqual([]);
    expect(kindsOf(live(s))).toEqual(['milestone', 'notice', 'resolve']);
    const undone = take(s, '2025-01-09 15:00', 'unmerge', 'duty_chief', lead);
    expect(undone.row).toMatchObject({
      status: 'accepted',
      leadCaseId: null,
      clockSince: local('2025-01-09 15:00'),
    });
    // Due with the end of the 13th; 53 hours later is within Thursday the 16th.
    expect(line(undone, 'resolve')).toEqual(['running', 'dispatcher', '2025-01-17 00:00']);
    expect(shown(clock(undone, 'milestone').dueAt)).toBe('2025-02-11 00:00');
    // Five working days from the 6th end on the 13th; 1,050 minutes later is Thursday.
    expect(line(undone, 'notice')).toEqual(['running', 'neighbours', '2025-01-16 17:00']);
  });

  test('merged before it was accepted, it counts as accepted then', () => {
    const s = take(reported('2025-01-06 09:00'), '2025-01-06 10:00', 'merge', 'dispatcher', lead);
    expect(s.row.acceptedAt).toEqual(local('2025-01-06 10:00'));
    expect(clock(s, 'acceptance').state).toBe('stopped');
    expect(line(s, 'resolve')).toEqual(['paused', 'dispatcher', '2025-01-09 17:00']);
    const undone = take(s, '2025-01-07 10:00', 'unmerge', 'duty_chief', lead);
    expect(shown(undone.row.dueAt)).toBe('2025-01-10 17:00');
    expect(undone.row.elapsedMinutes).toBe(0);
    // As if it had been accepted: the milestones of its type run, and the resident still waits for word.
    expect(line(undone, 'resident')).toEqual(['running', 'contact', '2025-01-09 17:00']);
  });

  test('merged before it was accepted, its milestones wait with it', () => {
    const s = take(
      reported('2025-01-06 09:00', {}, dispute),
      '2025-01-06 10:00',
      'merge',
      'dispatcher',
      lead,
    );
    expect(clock(s, 'milestone').state).toBe('paused');
    expect(clock(take(s, '2025-01-06 11:00', 'unmerge', 'duty_chief', lead), 'milestone').state).toBe(
      'running',
    );
  });

  test('once the resident was told, nobody has to tell him again after a merger', () => {
    const told = { residentToldAt: local('2025-01-06 09:30') };
    const s = take(reported('2025-01-06 09:00', told), '2025-01-06 10:00', 'merge', 'dispatcher', lead);
    const undone = take(s, '2025-01-07 10:00', 'unmerge', 'duty_chief', lead);
    expect(live(undone).map(({ kind }) => kind)).not.toContain('resident');
  });

  test('what had no due time asks the leader again after a merger is undone', () => {
    const s = through(
      accepted('2025-01-06 09:00', { urgency: 'urgent', severity: 'extraordinarily_major' }),
      ['2025-01-06 10:00', 'merge', 'dispatcher', lead],
      ['2025-01-07 10:00', 'unmerge', 'duty_chief', lead],
    );
    expect(line(s, 'command')).toEqual(['running', 'leader', '2025-01-08 10:00']);
  });
});

describe('transfer', () => {
  const out = (sent: StepInput = {}, s = underway('2025-01-06 09:00')) =>
    take(s, '2025-01-07 10:00', 'transfer_out', 'dispatcher', {
      authority: '派出所',
      legalBasis: '法',
      materials: ['照片'],
      found: { letterNo: '航埠镇移〔2025〕1号' },
      ...sent,
    });
  const acknowledged = (s = out(), at = '2025-01-07 15:00') =>
    take(s, at, 'acknowledge_transfer', 'dispatcher', { receiptNo: '3' });

  test('the letter is kept, its receipt is due in a working day, and the case runs on until then', () => {
    const s = out();
    expect(one(s, 'transfer')).toMatchObject({
      state: 'pending',
      dueAt: local('2025-01-08 17:00'),
      data: {
        number: '航埠镇移〔2025〕1号',
        authority: '派出所',
        legalBasis: '法',
        materials: ['照片'],
        crime: false,
      },
    });
    expect(line(s, 'receipt')).toEqual(['running', 'dispatcher', '2025-01-08 17:00']);
    expect(line(s, 'resolve')).toEqual(['running', 'dispatcher', '2025-01-09 17:00']);
    expect(s.row).toMatchObject({ clockSince: local('2025-01-06 09:00'), handlerId: null });
    expect(
      line(
        out({ crime: true, approval: { leaderId: 'l', on: '2025-01-07', reference: '1' } }),
        'receipt',
      )?.[2],
    ).toBe('2025-01-08 10:00');
  });

  test('signed for, responsibility passes: the case stands still and the result is due in fifteen working days', () => {
    const s = acknowledged();
    expect(clock(s, 'receipt')).toMatchObject({ state: 'stopped', inTime: true });
    expect(clock(s, 'resolve')).toMatchObject({ state: 'paused', pausedAt: local('2025-01-07 15:00') });
    expect(line(s, 'transfer_result')).toEqual(['running', 'dispatcher', '2025-01-28 17:00']);
    expect(s.row).toMatchObject({ clockSince: null, elapsedMinutes: 30 * 60 });
    const earlier = take(out(), '2025-01-08 15:00', 'acknowledge_transfer', 'dispatcher', {
      receiptNo: '3',
      receivedAt: '2025-01-07T12:00:00+08:00',
    });
    expect(line(earlier, 'transfer_result')?.[2]).toBe('2025-01-28 17:00');
  });

  test('refused before it was signed for, or recalled, no time is given back', () => {
    const refused = take(out(), '2025-01-08 10:00', 'refuse_transfer', 'dispatcher');
    expect(line(refused, 'resolve')).toEqual(['running', 'dispatcher', '2025-01-09 17:00']);
    expect(one(refused, 'transfer').state).toBe('refused');
    expect(refused.row).toMatchObject({ status: 'accepted', clockSince: local('2025-01-06 09:00') });
    const recalled = take(out(), '2025-01-08 10:00', 'recall_transfer', 'duty_chief');
    expect([one(recalled, 'transfer').state, shown(recalled.row.dueAt)]).toEqual([
      'recalled',
      '2025-01-09 17:00',
    ]);
    expect(kindsOf(live(refused))).toEqual(['resident', 'resolve']);
  });

  test('refused after it was signed for, the time with the receiver is left out', () => {
    const s = take(acknowledged(), '2025-01-08 15:00', 'refuse_transfer', 'dispatcher');
    expect(line(s, 'resolve')).toEqual(['running', 'dispatcher', '2025-01-10 17:00']);
    expect(s.row.clockSince).toEqual(local('2025-01-08 15:00'));
    expect(one(s, 'transfer').data).toMatchObject({ refused: true });
    expect(clock(s, 'transfer_result').state).toBe('cancelled');
  });

  test('refused twice it goes to the county; a crime does not', () => {
    const twice = (sent: StepInput) =>
      through(
        take(out(sent), '2025-01-08 10:00', 'refuse_transfer', 'dispatcher'),
        ['2025-01-08 11:00', 'transfer_out', 'dispatcher', { authority: '法院', ...sent }],
        ['2025-01-08 12:00', 'refuse_transfer', 'dispatcher'],
      );
    const s = twice({});
    expect(s.row).toMatchObject({ tier: 'county', status: 'accepted' });
    expect(addressed(s)).toContain('county_dispatcher');
    expect(
      twice({ crime: true, approval: { leaderId: 'l', on: '2025-01-07', reference: '1' } }).row.tier,
    ).toBe('township');
    const recalled = through(
      take(out(), '2025-01-08 10:00', 'refuse_transfer', 'dispatcher'),
      ['2025-01-08 11:00', 'transfer_out', 'dispatcher', { authority: '法院' }],
      ['2025-01-08 12:00', 'recall_transfer', 'duty_chief'],
    );
    expect(recalled.row.tier).toBe('township');
  });

  test('settled, with its result or without one', () => {
    const s = take(acknowledged(), '2025-01-10 10:00', 'close_transferred', 'dispatcher');
    expect(s.row).toMatchObject({
      status: 'closed',
      closingCode: 'transferred',
      closedAt: local('2025-01-10 10:00'),
    });
    expect(one(s, 'transfer').data).toMatchObject({ settled: true });
    expect(clock(s, 'transfer_result')).toMatchObject({ state: 'stopped', inTime: true });
    expect(clock(s, 'resolve')).toMatchObject({ state: 'stopped', inTime: true });
    const without = through(
      acknowledged(),
      ['2025-01-20 10:00', 'urge', 'dispatcher'],
      [
        '2025-01-29 10:00',
        'close_transferred',
        'dispatcher',
        { noResult: true, found: { latest: local('2025-01-28 17:00') } },
      ],
    );
    expect(one(without, 'transfer').data).toMatchObject({ settled: false });
    expect(clock(without, 'transfer_result').inTime).toBe(false);
  });
});

describe('after closing', () => {
  const closed = (given: Partial<CaseRow> = {}) =>
    through(
      underway('2025-01-06 09:00', { typeCode: '0102', reporterId: 'r', ...given }, dispute),
      ['2025-01-07 10:00', 'submit_result', 'handler', result],
      ['2025-01-07 10:00', 'pass_verification', 'verifier', { method: 'phone' }],
      ['2025-01-10 10:00', 'close', 'dispatcher', { closingCode: 'resolved', reporterInformed: false }],
    );
  const handled = (given: Partial<CaseRow> = {}) =>
    take(
      reported('2025-01-06 09:00', { flags: ['self'], ...given }),
      '2025-01-06 09:30',
      'self_handle',
      'full_time_grid_worker',
      {
        evidence: [{ id: 'e', kind: 'photo' }],
      },
    );
  const asked = (s: Story) =>
    s.items.filter(({ kind }) => kind === 'reopen').map(({ state, reasonCode }) => [state, reasonCode]);

  test('a follow-up ends the one that was due first, and tells the resident', () => {
    const shuffled = closed();
    const s = take(
      { ...shuffled, items: shuffled.items.toReversed() },
      '2025-01-13 10:00',
      'follow_up',
      'verifier',
      { way: 'phone', satisfied: true },
    );
    const planned = s.items.filter(({ kind }) => kind === 'follow_up');
    expect(planned.filter(({ state }) => state === 'done').map(({ data }) => data)).toEqual([
      { day: 3, way: 'phone', satisfied: true },
    ]);
    expect(s.row.residentToldAt).toEqual(local('2025-01-13 10:00'));
    expect(asked(s)).toEqual([]);
  });

  test('one that was not planned is kept too', () => {
    const s = through(
      underway('2025-01-06 09:00'),
      ['2025-01-07 10:00', 'submit_result', 'handler', result],
      ['2025-01-07 10:00', 'pass_verification', 'verifier', { method: 'phone' }],
      ['2025-01-07 11:00', 'follow_up', 'verifier', { way: 'visit', satisfied: false }],
    );
    expect(one(s, 'follow_up')).toMatchObject({
      state: 'done',
      doneBy: 'verifier',
      data: { way: 'visit', satisfied: false },
    });
    // Not closed yet: nothing to reopen, and the desk hears of it before it closes.
    expect(asked(s)).toEqual([]);
    expect(s.told).toMatchObject([{ event: 'case.follow_up', role: 'dispatcher' }]);
  });

  const complaints: [string, () => Story, string][] = [
    [
      'an unhappy follow-up',
      () => take(closed(), '2025-01-13 10:00', 'follow_up', 'verifier', { way: 'phone', satisfied: false }),
      'not_resolved',
    ],
    [
      'two stars',
      () => take(closed(), '2025-01-13 10:00', 'rate', 'reporter', { rating: 2 }),
      'not_resolved',
    ],
    [
      'an objection',
      () => take(handled(), '2025-01-07 10:00', 'sign_off', 'grid_leader', { agreed: false }),
      'sign_off_objection',
    ],
    [
      'a failed check',
      () =>
        take(handled({ id: 'in-the-sample-00' }), '2025-01-07 10:00', 'spot_check', 'verifier', {
          passed: false,
        }),
      'spot_check_failed',
    ],
  ];
  test.each(complaints)('%s asks for the case to be reopened', (_what, story, reason) => {
    const s = story();
    expect(asked(s)).toEqual([['pending', reason]]);
    expect(line(s, 'decision')?.[1]).toBe('duty_chief');
    expect(addressed(s)).toEqual(['duty_chief']);
  });

  test('content people ask for nothing', () => {
    expect(asked(take(closed(), '2025-01-13 10:00', 'rate', 'reporter', { rating: 3 }))).toEqual([]);
    const signed = take(handled(), '2025-01-07 10:00', 'sign_off', 'grid_leader', { agreed: true });
    expect([asked(signed), one(signed, 'sign_off')]).toMatchObject([
      [],
      { state: 'done', data: { agreed: true } },
    ]);
    expect(clock(signed, 'sign_off').state).toBe('stopped');
    const checked = take(handled({ id: 'in-the-sample-00' }), '2025-01-07 10:00', 'spot_check', 'verifier', {
      passed: true,
    });
    expect([asked(checked), one(checked, 'spot_check').data]).toEqual([[], { passed: true }]);
  });

  test('a second complaint joins the first, and after ninety days none is made', () => {
    const twice = through(
      closed(),
      ['2025-01-13 10:00', 'rate', 'reporter', { rating: 1 }],
      ['2025-01-13 11:00', 'follow_up', 'verifier', { way: 'phone', satisfied: false }],
    );
    expect(asked(twice)).toEqual([['pending', 'not_resolved']]);
    const follow = (at: string) =>
      asked(take(closed(), at, 'follow_up', 'verifier', { way: 'phone', satisfied: false }));
    expect(follow('2025-04-10 23:59')).toEqual([['pending', 'not_resolved']]);
    expect(follow('2025-04-11 00:00')).toEqual([]);
  });

  test('the first rating starts the seven days in which it may be changed', () => {
    const s = through(
      closed(),
      ['2025-01-13 10:00', 'rate', 'reporter', { rating: 5 }],
      ['2025-01-15 10:00', 'rate', 'reporter', { rating: 4 }],
    );
    expect(s.row).toMatchObject({ rating: 4, ratedAt: local('2025-01-13 10:00') });
  });

  const reopen = (s: Story, at = '2025-01-20 10:00') => take(s, at, 'approve_reopen', 'duty_chief');

  test('reopened, a new round begins with the same limit from now, and what came after closing is over', () => {
    const s = reopen(
      take(closed(), '2025-01-13 10:00', 'request_reopen', 'reporter', { reasonCode: 'false_result' }),
    );
    expect(s.row).toMatchObject({
      status: 'accepted',
      round: 2,
      handlerId: null,
      closedAt: null,
      closingCode: null,
      resultSubmittedAt: null,
    });
    expect(s.row).toMatchObject({
      firstClosedAt: local('2025-01-10 10:00'),
      dueAt: local('2025-01-28 00:00'),
      originalDueAt: local('2025-01-28 00:00'),
      resultCode: 'resolved',
      onTime: true,
    });
    expect(kindsOf(live(s))).toEqual(['resolve']);
    expect(s.items.filter(({ kind }) => kind === 'follow_up').map(({ state }) => state)).toEqual([
      'lapsed',
      'lapsed',
    ]);
    expect(one(s, 'reopen').state).toBe('approved');
    expect(addressed(s)).toEqual(['reporter', 'dispatcher']);
    expect(s.row.barred).toEqual([]);
  });

  test('whoever handled it himself in vain does not get it again, nor whoever failed the check', () => {
    expect(
      reopen(take(handled(), '2025-01-07 10:00', 'sign_off', 'grid_leader', { agreed: false })).row.barred,
    ).toEqual(['full_time_grid_worker']);
    const checked = take(closed(), '2025-01-13 10:00', 'request_reopen', 'verifier', {
      reasonCode: 'spot_check_failed',
    });
    expect(reopen(checked).row.barred).toEqual(['handler']);
  });

  test('refused, it stays closed', () => {
    const s = through(
      closed(),
      ['2025-01-13 10:00', 'request_reopen', 'reporter', { reasonCode: 'false_result' }],
      ['2025-01-13 11:00', 'refuse_reopen', 'duty_chief'],
    );
    expect([s.row.status, one(s, 'reopen').state, addressed(s)]).toEqual(['closed', 'refused', ['reporter']]);
    expect(kindsOf(live(s))).toEqual(['archive', 'follow_up', 'follow_up']);
  });

  test('a closed case that is voided counts as closed no more', () => {
    const s = through(
      closed(),
      ['2025-01-13 10:00', 'request_void', 'dispatcher', { reasonCode: 'fabricated' }],
      ['2025-01-13 11:00', 'approve_void', 'leader'],
    );
    expect([s.row.status, s.row.closedAt, live(s)]).toEqual(['voided', null, []]);
  });
});

describe('beside the status', () => {
  test('urging tells whoever has the case now', () => {
    expect(addressed(take(reported('2025-01-06 09:00'), '2025-01-06 10:00', 'urge', 'reporter'))).toEqual([
      'dispatcher',
    ]);
    const s = take(underway('2025-01-06 09:00'), '2025-01-06 10:00', 'urge', 'leader');
    expect([addressed(s), one(s, 'urge').state]).toEqual([['handler'], 'done']);
  });

  test('an order is for the handler, without one for the chief, and raises the level', () => {
    const order: StepInput = { level: 'yellow_card', limit: { value: 2, unit: 'wd' } };
    const s = take(underway('2025-01-06 09:00'), '2025-01-06 10:00', 'supervise', 'leader', order);
    expect(line(s, 'supervision')).toEqual(['running', 'handler', '2025-01-08 17:00']);
    expect(one(s, 'supervision')).toMatchObject({
      state: 'pending',
      toStaff: 'handler',
      data: { level: 'yellow_card', as: 'leader' },
    });
    expect(s.row.supervisionLevel).toBe('yellow_card');
    expect(
      line(
        take(reported('2025-01-06 09:00'), '2025-01-06 10:00', 'supervise', 'leader', order),
        'supervision',
      )?.[1],
    ).toBe('duty_chief');
    const bySystem = take(underway('2025-01-06 09:00'), '2025-01-06 10:00', 'supervise', 'system', {
      level: 'ordinary',
    });
    expect([line(bySystem, 'supervision')?.[2], one(bySystem, 'supervision').data.as]).toEqual([
      '2025-01-07 17:00',
      'system',
    ]);
    const answered = take(s, '2025-01-08 17:00', 'answer_supervision', 'handler');
    expect(clock(answered, 'supervision')).toMatchObject({ state: 'stopped', inTime: true });
    expect([one(answered, 'supervision').state, addressed(answered)]).toEqual(['done', ['leader']]);
  });

  test.each([
    ['normal', '2025-01-13 17:00'],
    ['urgent', '2025-01-07 17:00'],
    ['critical', '2025-01-07 17:00'],
  ] as const)('a notice in a %s case is replied to by %s', (urgency, due) => {
    const notice = {
      unitId: 'neighbours',
      replyNeeded: true,
      suggestion: '请认定',
      found: { letterNo: '航埠镇抄〔2025〕1号' },
    };
    const s = take(
      underway('2025-01-06 09:00', { urgency }),
      '2025-01-06 10:00',
      'notify_copy',
      'dispatcher',
      notice,
    );
    expect(line(s, 'notice')).toEqual(['running', 'neighbours', due]);
    expect(one(s, 'notice').data).toEqual({
      number: '航埠镇抄〔2025〕1号',
      replyNeeded: true,
      suggestion: '请认定',
    });
    expect(s.row.units).toEqual(['branch', 'neighbours']);
    const replied = take(s, '2025-01-07 10:00', 'reply_notice', 'notified', { itemId: one(s, 'notice').id });
    expect([one(replied, 'notice').state, clock(replied, 'notice').state, addressed(replied)]).toEqual([
      'done',
      'stopped',
      ['dispatcher'],
    ]);
  });

  test('a notice that wants no reply waits for none', () => {
    const s = take(underway('2025-01-06 09:00'), '2025-01-06 10:00', 'notify_copy', 'dispatcher', {
      unitId: 'neighbours',
    });
    expect([one(s, 'notice').state, clock(s, 'notice'), addressed(s)]).toEqual([
      'done',
      undefined,
      ['neighbours'],
    ]);
  });
});

describe('warnings', () => {
  const running = (from: string, limit: Limit, critical = false) =>
    openClock(
      { id: 'c', kind: 'resolve', owner: { staff: 'x', unit: null, role: null }, critical, limit },
      { now: local(from), calendar, because: 'accept' },
    );
  const colours = ({ yellowAt, redAt, doubleRedAt }: Clock) => [yellowAt, redAt, doubleRedAt].map(shown);
  const wd = (value: number): Limit => ({ value, unit: 'wd' });

  // biome-ignore format: one row per case, columns aligned
  test.each([
    ['70 % before one day is left',             '2025-01-06 09:00', wd(3),                    ['2025-01-08 15:45', '2025-01-10 08:30', '2025-01-13 16:45']],
    ['one day left before 70 %',                '2025-01-06 17:00', wd(3),                    ['2025-01-09 08:30', '2025-01-10 08:30', '2025-01-13 13:30']],
    ['under three days 70 % alone',             '2025-01-06 08:00', wd(2),                    ['2025-01-08 09:12', '2025-01-09 08:30', '2025-01-10 13:30']],
    ['five days overdue before 150 %',          '2025-01-06 17:00', wd(15),                   ['2025-01-21 13:30', '2025-01-28 08:30', '2025-02-04 08:30']],
    ['working hours by working hours',          '2025-01-06 09:00', { value: 4, unit: 'wh' }, ['2025-01-06 11:48', '2025-01-06 14:30', '2025-01-06 16:30']],
    ['a limit by the clock warns in office hours', '2025-01-06 16:00', { value: 4, unit: 'ch' }, ['2025-01-07 08:30', '2025-01-07 08:30', '2025-01-07 08:30']],
    ['calendar days',                           '2025-01-06 12:00', { value: 7, unit: 'cd' }, ['2025-01-13 08:30', '2025-01-14 08:30', '2025-01-20 08:30']],
  ] as const)('%s', (_why, from, limit, expected) => {
    expect(colours(running(from, limit))).toEqual(expected);
  });

  test('what is critical warns at any hour', () => {
    expect(colours(running('2025-01-04 22:00', { value: 4, unit: 'ch' }, true))).toEqual([
      '2025-01-05 00:48',
      '2025-01-05 02:00',
      '2025-01-05 04:00',
    ]);
  });

  test('each colour is given once per due time, the sharpest that has come', () => {
    const start = running('2025-01-06 09:00', wd(3));
    expect(warn(start, local('2025-01-08 15:44'))).toBeUndefined();
    const yellow = warn(start, local('2025-01-08 15:45'))!;
    expect([yellow.level, shown(yellow.clock.nextAt)]).toEqual(['yellow', '2025-01-10 08:30']);
    const red = warn(yellow.clock, local('2025-01-10 08:30'))!;
    expect([red.level, shown(red.clock.nextAt)]).toEqual(['red', '2025-01-13 16:45']);
    const double = warn(red.clock, local('2025-01-13 16:45'))!;
    expect([double.level, double.clock.nextAt]).toEqual(['double_red', null]);
    expect(warn(start, local('2025-02-01 09:00'))!.level).toBe('double_red');
  });

  test('a clock that stands still warns nobody, and its colours move with the pause', () => {
    const s = through(
      underway('2025-01-06 09:00'),
      ['2025-01-07 10:00', 'request_suspension', 'handler', { reviewOn: '2025-01-20' }],
      ['2025-01-07 10:00', 'approve_suspension', 'duty_chief'],
    );
    expect(clock(s, 'resolve').nextAt).toBeNull();
    expect(warn(clock(s, 'resolve'), local('2025-01-10 08:30'))).toBeUndefined();
    const resumed = clock(take(s, '2025-01-09 15:00', 'resume', 'handler'), 'resolve');
    expect(colours(resumed)[1]).toBe('2025-01-15 08:30');
    expect(resumed.yellowAt!.getTime()).toBeGreaterThan(local('2025-01-10 08:30').getTime());
  });

  test('without a due time nothing warns; what acts by itself does not warn either', () => {
    const s = accepted('2025-01-06 09:00', { urgency: 'urgent', severity: 'extraordinarily_major' });
    expect(clock(s, 'resolve')).toMatchObject({
      yellowAt: null,
      redAt: null,
      doubleRedAt: null,
      nextAt: null,
    });
    expect(clock(s, 'command')).toMatchObject({ yellowAt: null, nextAt: local('2025-01-07 09:00') });
  });
});
