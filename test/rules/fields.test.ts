import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkFields, schemaFaults } from '../../src/features/catalogue/rules.ts';
import type { Fault } from '../../src/kernel/problem.ts';

const shown = (faults: readonly Fault[]) => faults.map(({ pointer, code }) => `${pointer} ${code}`);

/** What a county may ask about a dispute. */
const schema = {
  type: 'object',
  title: '矛盾纠纷 · Dispute',
  additionalProperties: false,
  required: ['peopleInvolved'],
  properties: {
    peopleInvolved: { type: 'integer', minimum: 1, maximum: 10_000 },
    amount: { type: 'number', minimum: 0 },
    scale: { type: 'string', enum: ['small', 'large'] },
    licence: { type: 'string', minLength: 2, maxLength: 4 },
    since: { type: 'string', format: 'date' },
    armed: { type: 'boolean' },
    firm: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
  },
};

describe('the fields of a case', () => {
  test('are taken when they are what the type asks for', () => {
    const fields = {
      peopleInvolved: 2,
      amount: 1999.5,
      scale: 'small',
      licence: '浙H𠮷',
      since: '2024-02-29',
      armed: false,
      firm: { name: '某建筑公司', more: 1 },
    };
    expect(checkFields(schema, fields)).toEqual([]);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['a missing one', {}, '/fields/peopleInvolved required'],
    ['an unknown one', { peopleInvolved: 1, colour: 'red' }, '/fields/colour unknown-member'],
    ['a name from the prototype', { peopleInvolved: 1, toString: 'x' }, '/fields/toString unknown-member'],
    ['half a person', { peopleInvolved: 1.5 }, '/fields/peopleInvolved invalid-type'],
    ['a number as text', { peopleInvolved: '2' }, '/fields/peopleInvolved invalid-type'],
    ['null', { peopleInvolved: null }, '/fields/peopleInvolved invalid-type'],
    ['too few', { peopleInvolved: 0 }, '/fields/peopleInvolved too-small'],
    ['too many', { peopleInvolved: 10_001 }, '/fields/peopleInvolved too-big'],
    ['a word not listed', { peopleInvolved: 1, scale: 'huge' }, '/fields/scale invalid-value'],
    ['a short text', { peopleInvolved: 1, licence: '𠮷' }, '/fields/licence too-small'],
    ['a long text', { peopleInvolved: 1, licence: '浙H1234' }, '/fields/licence too-big'],
    ['30 February', { peopleInvolved: 1, since: '2024-02-30' }, '/fields/since invalid-format'],
    [
      'a time for a day',
      { peopleInvolved: 1, since: '2024-02-03T00:00:00Z' },
      '/fields/since invalid-format',
    ],
    ['yes for true', { peopleInvolved: 1, armed: 'yes' }, '/fields/armed invalid-type'],
    ['a list for an object', { peopleInvolved: 1, firm: [] }, '/fields/firm invalid-type'],
    ['one missing inside', { peopleInvolved: 1, firm: {} }, '/fields/firm/name required'],
    ['a name to be escaped', { peopleInvolved: 1, 'a/b~c': 1 }, '/fields/a~1b~0c unknown-member'],
  ])('%s is refused, with its place', (_why, fields, fault) => {
    expect(shown(checkFields(schema, fields))).toEqual([fault]);
  });

  test('all faults are named at once', () => {
    expect(shown(checkFields(schema, { amount: -1, scale: 3 }))).toEqual([
      '/fields/peopleInvolved required',
      '/fields/amount too-small',
      '/fields/scale invalid-type',
    ]);
  });

  test('are none where the type asks for none', () => {
    expect(checkFields({}, {})).toEqual([]);
    expect(shown(checkFields({}, { peopleInvolved: 2 }))).toEqual(['/fields/peopleInvolved unknown-member']);
  });

  test('may be anything beside the named ones, where the schema leaves that open', () => {
    expect(checkFields({ type: 'object', properties: {} }, { colour: ['red'] })).toEqual([]);
  });

  test('never break the check, whatever they are', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (fields) => {
        for (const { pointer } of checkFields(schema, fields)) expect(pointer).toMatch(/^\/fields\//);
      }),
    );
  });
});

const withProperty = (shape: unknown) => ({ type: 'object', properties: { a: shape } });
const nested = (depth: number): object =>
  depth === 1 ? { type: 'object' } : { type: 'object', properties: { a: nested(depth - 1) } };

describe('a schema', () => {
  test('of the keywords that are used here is taken', () => {
    expect(schemaFaults(schema, '/fields')).toEqual([]);
    expect(schemaFaults({}, '/fields')).toEqual([]);
    expect(schemaFaults(nested(4) as never, '/fields')).toEqual([]);
  });

  test.each<[string, object, string]>([
    ['text outside', { type: 'string' }, '/fields/type not-an-object'],
    ['no type', withProperty({}), '/fields/properties/a/type unknown-type'],
    ['no schema at all', withProperty(true), '/fields/properties/a/type unknown-type'],
    ['two types', withProperty({ type: ['string', 'null'] }), '/fields/properties/a/type unknown-type'],
    ['a list', withProperty({ type: 'array' }), '/fields/properties/a/type unknown-type'],
    [
      'a type from the prototype',
      withProperty({ type: 'toString' }),
      '/fields/properties/a/type unknown-type',
    ],
    [
      'a pattern',
      withProperty({ type: 'string', pattern: '^(a+)+$' }),
      '/fields/properties/a/pattern unknown-keyword',
    ],
    [
      'a reference',
      withProperty({ type: 'object', $ref: 'https://example.com/s' }),
      '/fields/properties/a/$ref unknown-keyword',
    ],
    [
      'a bound of another type',
      withProperty({ type: 'string', minimum: 1 }),
      '/fields/properties/a/minimum unknown-keyword',
    ],
    [
      'bounds that leave nothing',
      withProperty({ type: 'integer', minimum: 5, maximum: 4 }),
      '/fields/properties/a/maximum bad-value',
    ],
    [
      'lengths that leave nothing',
      withProperty({ type: 'string', minLength: 5, maxLength: 4 }),
      '/fields/properties/a/maxLength bad-value',
    ],
    [
      'an empty list of words',
      withProperty({ type: 'string', enum: [] }),
      '/fields/properties/a/enum bad-value',
    ],
    [
      'words of another type',
      withProperty({ type: 'integer', enum: [1, '2'] }),
      '/fields/properties/a/enum bad-value',
    ],
    [
      'another format',
      withProperty({ type: 'string', format: 'email' }),
      '/fields/properties/a/format bad-value',
    ],
    ['a name with a dash', { type: 'object', properties: { 'a-b': {} } }, '/fields/properties bad-value'],
    [
      'a required member that is not described',
      { type: 'object', properties: {}, required: ['a'] },
      '/fields/required bad-value',
    ],
    [
      'a schema for further members',
      { type: 'object', additionalProperties: { type: 'string' } },
      '/fields/additionalProperties bad-value',
    ],
    ['five levels', nested(5), '/fields/properties/a/properties/a/properties/a/properties/a too-deep'],
    ['more than 16 kB', { type: 'object', description: 'x'.repeat(17_000) }, '/fields too-large'],
  ])('with %s is refused, with its place', (_why, given, fault) => {
    expect(shown(schemaFaults(given as never, '/fields'))).toEqual([fault]);
  });

  test('never breaks the check, whatever it is; what is taken checks any fields', () => {
    const values = fc.oneof(
      fc.constantFrom('object', 'string', 'integer', 'date', 0, 1, -1, true, null, [], ['a'], [1, 2]),
      fc.jsonValue(),
    );
    const names = fc.constantFrom(
      'type',
      'enum',
      'minimum',
      'maximum',
      'minLength',
      'maxLength',
      'format',
      'title',
    );
    const shapes = fc.dictionary(names, values);
    const schemas = fc.record({
      type: fc.constant('object'),
      properties: fc.dictionary(fc.constantFrom('a', 'b'), shapes),
    });
    fc.assert(
      fc.property(schemas, fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.jsonValue()), (given, fields) => {
        if (schemaFaults(given, '').length === 0)
          expect(Array.isArray(checkFields(given, fields))).toBe(true);
      }),
    );
  });
});
