/** Monday morning in office hours, for which the examples of the contract are written. */
export const began = new Date('2025-03-03T09:00:00+08:00');
export const clockHeader = 'x-fuzz-clock';

/** A run of 100,000 requests lasts a working day of the town. */
export const timeOf = (request: number): Date => new Date(began.getTime() + request * 250);
