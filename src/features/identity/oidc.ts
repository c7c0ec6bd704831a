import * as client from 'openid-client';
import { type Fetch, type IdentityProvider, ProviderDown } from './provider.ts';

export interface OidcSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
  redirectUri: string;
  scopes: string;
}

/** Any OpenID Connect provider: code flow with PKCE; its metadata are discovered with the first sign-in. */
export function oidcProvider(settings: OidcSettings, fetch: Fetch): IdentityProvider {
  const { issuer, clientId, clientSecret, redirectUri, scopes } = settings;
  const isLocal = new URL(issuer).protocol === 'http:';
  let known: Promise<client.Configuration> | undefined;

  const discover = async () => {
    // What failed is tried again by the next person.
    known ??= client
      .discovery(new URL(issuer), clientId, clientSecret, undefined, {
        [client.customFetch]: fetch as client.CustomFetch,
        timeout: 5,
        ...(isLocal && { execute: [client.allowInsecureRequests] }),
      })
      .catch((error) => {
        known = undefined;
        throw new ProviderDown('discovery failed', { cause: error });
      });
    return known;
  };

  return {
    issuer,
    begin: async ({ state, nonce, verifier }) =>
      client.buildAuthorizationUrl(await discover(), {
        redirect_uri: redirectUri,
        scope: scopes,
        state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      }).href,
    finish: async ({ code, state, iss }, { state: expectedState, nonce, verifier }) => {
      const config = await discover();
      const answer = new URL(redirectUri);
      const sent = { code, state, ...(iss !== undefined && { iss }) };
      for (const [name, value] of Object.entries(sent)) answer.searchParams.set(name, value);
      const tokens = await client
        .authorizationCodeGrant(config, answer, {
          expectedState,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        })
        .catch((error) => {
          throw isTrouble(error) ? new ProviderDown('token request failed', { cause: error }) : error;
        });
      return tokens.claims()!.sub;
    },
  };
}

/** The network, a time-out, or an answer of 5xx. */
function isTrouble(error: unknown): boolean {
  const { name, cause } = error as Error;
  if (cause instanceof Response) return cause.status >= 500;
  return (
    name === 'TypeError' || name === 'TimeoutError' || (error as { code?: string }).code === 'OAUTH_TIMEOUT'
  );
}
