/** Texts, dates and numbers that have broken services before. */

// biome-ignore format: a list
export const nastyTexts: readonly string[] = [
  '',
  ' ',
  '\u3000',
  '\0',
  'a\0b',
  '\ud800',
  '\udfffx',
  '\ud83d',
  '\u202e反\u2066向',
  '\ufeff',
  '\u200b\u200d',
  'a\nb\r\nSet-Cookie: a=b',
  '\u0007\u001b[2J',
  '网'.repeat(10_000),
  'e\u0301'.repeat(2_000),
  '👩‍👩‍👧‍👦'.repeat(100),
  'Z̴̡̛͖͇̪͓a̸l̵g̷o',
  "' or 1=1 --",
  "'; drop table cases; --",
  '"; select pg_sleep(3); --',
  '%', '%%%s%n', '_%_', '\\', '\\u0000', '$$', '$1', '{{7*7}}', '$\u007b7*7}',
  '../../../../etc/passwd', '..%2f..%2f', 'file:///etc/passwd', 'C:\\con\\nul',
  '<script>alert(1)</script>', '=1+1', '@SUM(A1)', 'javascript:alert(1)',
  'null', 'undefined', 'NaN', 'true', '0', '-1', '1e400', '[object Object]', '__proto__', 'constructor',
  '00000000-0000-0000-0000-000000000000', 'ffffffff-ffff-ffff-ffff-ffffffffffff', '{}', '[]',
  'zzzzzzzz-zzzz-zzzz-zzzz-zzzzzzzzzzzz', '９３３０８０２', '٣٣٠٨٠٢', '330802101211001001001',
];

// biome-ignore format: a list
export const nastyDates: readonly string[] = [
  '0000-01-01', '0001-01-01', '1899-12-31', '2200-01-01', '9999-12-31', '10000-01-01', '294277-01-01', '-0001-01-01',
  '2026-02-30', '2025-02-29', '2025-13-01', '2025-00-10', '2025-3-3', '20250303', 'infinity', '-infinity', 'now', 'today', 'epoch',
  '1900-01-01T00:00:00Z', '1899-12-31T23:59:59Z', '2199-12-31T23:59:59.999Z', '2200-01-01T00:00:00Z', '10000-01-01T00:00:00Z',
  '2025-03-03T24:00:00Z', '2025-03-03T23:59:60Z', '2025-03-03T10:00:00', '2025-03-03T10:00:00+14:00', '2025-03-03T10:00:00+99:99',
  '2025-03-03t10:00:00z', '2025-03-03 10:00:00Z', '2025-03-03T10:00:00.123456789123Z', '1986-05-04T02:30:00+08:00',
];

/** Written as they stand, since JSON.stringify would round them. */
// biome-ignore format: a list
export const nastyNumbers: readonly string[] = [
  '0', '-0', '-1', '0.1', '1e2', '1.0', '2147483647', '2147483648', '-2147483649', '9007199254740991', '9007199254740992',
  '9007199254740993', '9223372036854775807', '9223372036854775808', '12345678901234567890', '1e400', '-1e400', '1e-400',
  `1${'0'.repeat(400)}`, `0.${'0'.repeat(400)}1`, '1E+2', '5e-324',
];
