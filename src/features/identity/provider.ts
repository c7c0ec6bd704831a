import { createHmac, randomBytes } from 'node:crypto';

/** How requests to providers leave the service: one way for all, given by whoever opens it. */
export type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** A server that knows who someone is. Both calls go out, so neither is made inside a transaction. */
export interface IdentityProvider {
  /** Stands in every binding: subjects are told apart by it. */
  issuer: string;
  /** Where the person signs in. */
  begin(secrets: FlowSecrets): Promise<string>;
  /** The subject whom the answer proves; throws what the provider or the checks say. */
  finish(
    answer: { code: string; state: string; iss?: string | undefined },
    secrets: FlowSecrets,
  ): Promise<string>;
}

/** The provider could not be reached or did not do its part: the person is not to blame. */
export class ProviderDown extends Error {}

export interface FlowSecrets {
  state: string;
  nonce: string;
  /** Of PKCE. */
  verifier: string;
}

export const newFlow = (): string => randomBytes(32).toString('base64url');

/**
 * All of them come from one secret that the client keeps and that stands in no URL: whoever reads the address bar, the
 * provider's logs or the database cannot finish the sign-in.
 */
export function secretsOf(flow: string): FlowSecrets {
  const derive = (purpose: string) => createHmac('sha256', flow).update(purpose).digest('base64url');
  return { state: derive('state'), nonce: derive('nonce'), verifier: derive('verifier') };
}
