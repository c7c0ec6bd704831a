export interface IssuingPlace {
  code: string;
  name: string;
  /** Its command office or centre. */
  office: string | null;
}

/** The number begins with the name of the place that issued the letter; the case may be at another tier by now. */
export const issuerOf = (number: string, places: readonly IssuingPlace[]): IssuingPlace | undefined =>
  places.find(({ name }) => number.startsWith(name)) ?? places[0];

/** Where it happened, as one says it: the township, and the smallest place in it. */
export const placeName = (places: readonly { name: string }[]): string => {
  const names = [places[0], places.at(-1)].flatMap((place) => place?.name ?? []);
  return [...new Set(names)].join('');
};
