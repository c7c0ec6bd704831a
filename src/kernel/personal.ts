import { type CodeOf, defineEnum } from './enum.ts';

/**
 * What is known of people, as a type of its own: it is kept sealed, and printed, logged or turned into JSON it shows its
 * mask. Only `full` gives the value, so that every place that shows it can be found by that word.
 */
export class Personal {
  readonly #value: string;
  readonly #mask: (value: string) => string;

  private constructor(value: string, mask: (value: string) => string) {
    this.#value = value;
    this.#mask = mask;
  }

  static name = (value: string) => new Personal(value, maskName);
  static phone = (value: string) => new Personal(value, maskPhone);
  static document = (kind: DocumentKind, value: string) =>
    new Personal(value, (number) => maskDocument(kind, number));
  /** What somebody wrote about people: none of it is shown. */
  static text = (value: string) => new Personal(value, () => '***');

  get full(): string {
    return this.#value;
  }
  get masked(): string {
    return this.#mask(this.#value);
  }
  toJSON(): string {
    return this.masked;
  }
  toString(): string {
    return this.masked;
  }
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return this.masked;
  }
}

export const DocumentKind = defineEnum('DocumentKind', {
  resident_id: { zh: '居民身份证', en: 'Resident identity card' },
  hk_macao_taiwan_permit: { zh: '港澳台居民居住证', en: 'Residence permit for Hong Kong, Macao and Taiwan' },
  foreign_permanent_id: { zh: '外国人永久居留身份证', en: 'Foreign permanent resident card' },
  passport: { zh: '护照', en: 'Passport' },
  other: { zh: '其他证件', en: 'Another document' },
});
export type DocumentKind = CodeOf<typeof DocumentKind>;

const stars = (count: number) => '*'.repeat(Math.max(count, 1));

/** 王小明 → 王**, 欧阳某 → 欧**: the first character, and a star for each further one. */
export const maskName = (name: string): string => {
  const [first = '', ...rest] = [...name.trim()];
  return first + stars(rest.length);
};

/** 13812348888 → 138****8888; of a landline the last four. */
export const maskPhone = (phone: string): string =>
  isMobile(phone)
    ? `${phone.slice(0, 3)}****${phone.slice(-4)}`
    : phone.slice(0, -4).replaceAll(/\d/g, '*') + phone.slice(-4);

/** 330802********123X: the first six and the last four; of other documents the first and the last two. */
export const maskDocument = (kind: DocumentKind, number: string): string => {
  const [head, tail] = kind === 'resident_id' ? [6, 4] : [1, 2];
  return number.slice(0, head) + stars(number.length - head - tail) + number.slice(-tail);
};

// ── One form of what is equal, so that it is found again. ──

/** Full-width forms as usual ones; no space at either end, nor between letters of a name. */
export const normaliseName = (name: string): string => name.normalize('NFKC').replaceAll(/\s/g, '');
export const normalisePhone = (phone: string): string => phone.normalize('NFKC').replaceAll(/[\s-]/g, '');
export const normaliseDocument = (number: string): string =>
  number.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase();

const isMobile = (phone: string): boolean => /^1[3-9]\d{9}$/.test(phone);
/** A mobile of 11 digits, or a landline with its area code. */
export const phonePattern = /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})$/;

// ── Identity numbers, GB 11643—1999: six digits of a place, eight of the birth date, three in sequence, a check. ──

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function hasCheck(number: string): boolean {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(number[i]), 0);
  return number[17] === '10X98765432'[sum % 11];
}

/** The day of birth in an identity number, `YYYY-MM-DD`; undefined when there is no such day. */
function birthDay(number: string): string | undefined {
  const [year, month, date] = [number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)];
  const day = `${year}-${month}-${date}`;
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day) && year >= '1850' ? day : undefined;
}

/** Eighteen characters with the right check and a day of birth not after today. The place may be a retired code. */
export const isIdNumber = (number: string, today: string): boolean => {
  if (!/^\d{17}[\dX]$/.test(number) || !hasCheck(number)) return false;
  const born = birthDay(number);
  return born !== undefined && born <= today;
};

// biome-ignore format: one line a document
const documents: Record<DocumentKind, (number: string, today: string) => boolean> = {
  resident_id:            isIdNumber,
  hk_macao_taiwan_permit: (number, today) => /^8[123]/.test(number) && isIdNumber(number, today),
  // Since 2023 a number of 18 that begins with 9; before, three letters and twelve digits.
  foreign_permanent_id:   (number) => /^(9\d{16}[\dX]|[A-Z]{3}\d{12})$/.test(number),
  passport:               (number) => /^[A-Z0-9]{5,20}$/.test(number),
  other:                  (number) => /^[\p{L}\p{N}]{3,40}$/u.test(number),
};

/** Whether a normalised number can be that of such a document. */
export const isDocumentNumber = (kind: DocumentKind, number: string, today: string): boolean =>
  documents[kind](number, today);

// ── Where nobody expects it: numbers typed into text that is kept and shown in clear. ──

const anyDay = '9999-12-31';

/** What people write between the digits of one number; a comma or a line end stands between two. */
const between = String.raw`[\p{Zs}\t\p{Pd}\p{Cf}−.。·•・_/~()]{1,3}`;
const runs = new RegExp(String.raw`\d(?:(?:${between})?\d)*(?:(?:${between})?X(?![A-Z]))?`, 'gu');
const marks = new RegExp(between, 'gu');

// In a run every mark is ` `, `.` or `-`. With the country before it, or the 0 of a call from afar.
const country = '(?:0{0,2}86|0)?';
const mobiles = [
  `(?<!\\d)${country}1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}(?!\\d)`,
  // Two groups with a point between them are a decimal number.
  `(?<!\\d)${country}1[3-9]\\d\\.\\d{4}\\.\\d{4}(?!\\d)`,
  // As many card numbers are grouped: only if nothing else stands there.
  `^(?:${country}[ -])?${country}1[3-9]\\d\\d([ .-])\\d{4}\\1\\d{3}$`,
].map((pattern) => new RegExp(pattern));
const digitByDigit = /^\d(?:[ .-]\d)+(?:[ .-]?X)?$/;
const mobilesOnly = new RegExp(`^(?:${country}1[3-9]\\d{9})+$`);
/** Without a mark between them; the number of a case has as many digits, behind its letter. */
const twoMobiles = /(?<![\dA-Z])(?:1[3-9]\d{9}){2,}(?!\d)/;

/** Whether a text holds a mobile number or a valid identity number, in full-width digits, in groups or digit by digit too. */
export function holdsPersonalNumber(text: string): boolean {
  const plain = text.normalize('NFKC').toUpperCase();
  if (twoMobiles.test(plain)) return true;
  for (const { 0: found, index } of plain.matchAll(runs)) {
    const run = found.replaceAll(marks, (mark) => (/^[ .]$/.test(mark) ? mark : '-'));
    if (digitByDigit.test(run)) {
      const digits = run.replaceAll(/[ .-]/g, '');
      if (mobilesOnly.test(digits) || isIdNumber(digits, anyDay)) return true;
    } else if (mobiles.some((pattern) => pattern.test(run.replace(/[ .-]?X$/, '')))) {
      return true;
    } else {
      const isPart = (at: number) => /[\dA-Z]/.test(plain[at] ?? '');
      if (holdsIdentity(run, isPart(index - 1), isPart(index + found.length))) return true;
    }
  }
  return false;
}

/** Whether neighbouring groups of a run are an identity number; its first or last group may be part of a word. */
function holdsIdentity(run: string, isFirstPart: boolean, isLastPart: boolean): boolean {
  const groups = run.replace(/[ .-]X$/, 'X').split(/[ .-]/);
  const last = groups.length - (isLastPart ? 1 : 0);
  for (let from = isFirstPart ? 1 : 0; from < last; from++) {
    let number = '';
    for (let i = from; i < last && number.length < 18 && groups[i]!.length > 1; i++) number += groups[i];
    if (isIdNumber(number, anyDay)) return true;
  }
  return false;
}
