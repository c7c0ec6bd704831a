/** What the contract shows of a session. */
export const sessionExample = {
  accessToken: 'q1b7…',
  tokenType: 'Bearer',
  expiresIn: 600,
  refreshToken: 'Zx3k…',
  refreshExpiresAt: '2017-11-18T08:30:00.000Z',
  limitedTo: null,
};
