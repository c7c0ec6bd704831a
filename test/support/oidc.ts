import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

const redirectUri = 'https://app.example.gov.cn/signed-in';
const client = { clientId: 'gridcase', clientSecret: 'a-secret-of-the-test' };

export interface IdentityServer {
  settings: { issuer: string; redirectUri: string; scopes: string } & typeof client;
  /** A person signs in at a URL with the name of his account there; answers what the browser is sent back with. */
  signIn(url: string, subject: string): Promise<{ code: string; state: string; iss?: string }>;
  /** Requests that reached it. */
  requests: string[];
  close(): Promise<void>;
}

/** A real OpenID Connect provider that demands PKCE; anyone may sign in at it under any name. */
export async function identityServer(): Promise<IdentityServer> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [redirectUri],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    cookies: { keys: ['of the test'] },
    pkce: { required: () => true },
  });
  const requests: string[] = [];
  const handle = provider.callback();
  server.on('request', (req, res) => {
    requests.push(`${req.method} ${req.url?.split('?')[0]}`);
    void handle(req, res);
  });
  return {
    settings: { issuer, redirectUri, scopes: 'openid', ...client },
    signIn: (url, subject) => walk(issuer, url, subject),
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** What a person does in his browser: login form, consent, and back. */
async function walk(issuer: string, start: string, subject: string) {
  const cookies = new Map<string, string>();
  let url = start;
  let form: Record<string, string> | undefined;
  for (let step = 0; step < 12; step++) {
    const res = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const line of res.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      cookies.set(name!, value!);
    }
    form = undefined;
    const to = res.headers.get('location');
    if (to !== null) {
      const next = new URL(to, issuer);
      if (next.href.startsWith(redirectUri)) {
        return Object.fromEntries(next.searchParams) as { code: string; state: string; iss?: string };
      }
      url = next.href;
      continue;
    }
    const prompt = /name="prompt" value="(\w+)"/.exec(await res.text())?.[1];
    if (!prompt) throw new Error(`the provider answered ${res.status} at ${url}`);
    form = { prompt, login: subject, password: 'any' };
  }
  throw new Error('the sign-in does not end');
}
