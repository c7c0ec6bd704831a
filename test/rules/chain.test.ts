import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { digestOf, marksOf, sealHash } from '../../src/journal/chain.ts';

/** Texts that look like the beginnings and ends of fields. */
const piece = fc.constantFrom('a', 'b', '=', ':', ';', '0', '1', '2', '1:', 'b=1:', '换');
const text = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''));
const row = fc.record({ a: fc.option(text), b: fc.option(text) });

describe('the digest of a row', () => {
  test('is another for every other row, however its texts are cut', () => {
    fc.assert(
      fc.property(row, row, (one, other) => {
        const equal = one.a === other.a && one.b === other.b;
        expect(digestOf('sha256', one).equals(digestOf('sha256', other))).toBe(equal);
      }),
      { numRuns: 20_000 },
    );
    // The kind of twins that a form without lengths would take for one row.
    const twins = [
      { a: 'xb', b: 'y' },
      { a: 'x', b: 'by' },
      { a: 'x=b', b: 'y' },
      { a: 'x', b: 'b=y' },
      { a: '', b: 'xbby' },
      { a: 'xbby', b: '' },
      { a: 'xbby', b: null },
    ];
    expect(new Set(twins.map((one) => digestOf('sha256', one).toString('hex'))).size).toBe(twins.length);
  });

  test('stays what it is when a column is added that says nothing of it', () => {
    expect(digestOf('sha256', { a: 'x', later: null })).toEqual(digestOf('sha256', { a: 'x' }));
  });
});

test('hashes are what they were when the first seals were made', () => {
  const digests = [digestOf('sha256', { seq: '1', event: 'case.accept', area: null, data: '{"n": 1}' })];
  const seal = { number: '1', rows: '1', previous_hash: null, marks: marksOf(digests) };
  expect(digests[0]!.toString('hex')).toBe(
    '60c24100bdf18e24568e086b0f6cf697fc2b340be04af7f29c1717969a2f01cb',
  );
  expect(sealHash('sha256', seal, digests)).toBe(
    '6e07111b5a53aad65122ef78c98cf0f2e21ee8a3d98fe93642a8e7182591ffa9',
  );
  expect(sealHash('sm3', seal, digests)).toBe(
    '330bfe0833934ee04f1ae430087d076e2bb099c85962d881d974ace4ac99b096',
  );
});
