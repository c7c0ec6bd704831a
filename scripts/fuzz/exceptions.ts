/** Operations that no fuzzer brings to a 2xx, each with its reason. They count as not reached like any other. */
export const neverReached: Readonly<Record<string, string>> = {
  archiveCase: 'the system alone archives',
};
