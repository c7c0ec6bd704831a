/**
 * What text may hold, wherever it comes from: body, path, query or file. Refused are half characters and NUL, which
 * PostgreSQL does not hold; code points that never are characters; controls other than tab and line ends; and what turns
 * the direction of the text around it, so that people read another thing than is stored.
 *
 * Code points that Unicode has not assigned yet pass, or a runtime older than a CJK extension would refuse the names
 * written with it; so do variation selectors and private use, in which old registers keep rare names.
 */
const unwelcome = /\p{Cs}|\p{Noncharacter_Code_Point}|[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069]/u;

/** The first character that text may not hold, as `U+202E`. */
export function unwelcomeIn(text: string): string | undefined {
  const [found] = unwelcome.exec(text) ?? [];
  return found && `U+${found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** One line of what can be seen: no controls, no line ends, nothing of zero width, by which equal words would differ. */
export const visibleLine = /^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u;

/** One form of each character, so that equal words are equal. */
export const oneForm = (text: string): string => text.normalize('NFC');
