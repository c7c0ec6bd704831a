import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { isNetwork, judging } from '../../src/net/addresses.ts';
import { type Failure, OutgoingError, openOutgoing } from '../../src/net/outgoing.ts';

const running: Server[] = [];
afterEach(() => {
  for (const server of running.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A receiver on this machine, and the paths that it was asked for. */
async function receiver(answer: RequestListener, host = '127.0.0.1') {
  const asked: { path: string; host: string | undefined }[] = [];
  const server = createServer((req, res) => {
    asked.push({ path: req.url!, host: req.headers.host });
    answer(req, res);
  });
  running.push(server);
  await new Promise<void>((done) => server.listen(0, host, done));
  return { port: (server.address() as AddressInfo).port, asked };
}
const fine: RequestListener = (req, res) => {
  req.pipe(res);
};
const here = ['127.0.0.0/8'];
const names = (addresses: Record<string, string[]>) => async (name: string) => addresses[name] ?? [];
const failing = (code: Failure) => expect.objectContaining({ constructor: OutgoingError, code });

describe('an address', () => {
  test.each([
    ['this machine', '127.0.0.1', '127.255.255.254', '::1', '0.0.0.0', '::'],
    ['a private network', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fd00::1', 'fc00::1'],
    ['a link', '169.254.1.1', 'fe80::1', 'febf::1', 'fec0::1'],
    ['metadata of a cloud', '169.254.169.254', '100.100.100.200', 'fd00:ec2::254', '192.0.0.192'],
    ['a carrier’s shared space', '100.64.0.1', '100.127.255.255'],
    ['multicast and broadcast', '224.0.0.1', '239.255.255.255', '255.255.255.255', 'ff02::1'],
    [
      'documentation and tests',
      '192.0.2.1',
      '198.51.100.1',
      '203.0.113.1',
      '198.18.0.1',
      '2001:db8::1',
      '3fff::1',
    ],
    ['nothing yet', '240.0.0.1', '4000::1', '9000::1'],
    [
      'IPv4 in IPv6',
      '::ffff:127.0.0.1',
      '::ffff:10.0.0.1',
      '::ffff:8.8.8.8',
      '::127.0.0.1',
      '64:ff9b::7f00:1',
      '64:ff9b:1::a00:1',
      '2002:7f00:1::1',
      '2001:0:7f00:1::1',
    ],
    ['no address at all', 'localhost', '', '1.2.3', '127.1'],
  ])('of %s is not called', (_what, ...addresses) => {
    for (const address of addresses) expect([address, judging([])(address)]).toEqual([address, 'nothing']);
  });

  test.each([
    '1.1.1.1',
    '8.8.8.8',
    '172.32.0.1',
    '100.128.0.1',
    '223.5.5.5',
    '2400:3200::1',
    '2606:4700::1111',
  ])('%s is public, and called by TLS', (address) => expect(judging([])(address)).toBe('tls'));

  test('that the operator has listed is called as it is, and its neighbour is not', () => {
    const judge = judging(['10.1.2.0/24', 'fd00:1::/64']);
    for (const address of ['10.1.2.9', '::ffff:10.1.2.9', 'fd00:1::5'])
      expect(judge(address)).toBe('anything');
    for (const address of ['10.1.3.9', 'fd00:2::5', '127.0.0.1']) expect(judge(address)).toBe('nothing');
  });

  test('is listed as a network with its length', () => {
    for (const text of ['10.0.0.0/8', '10.1.2.3/32', 'fd00::/8', '::1/128'])
      expect([text, isNetwork(text)]).toEqual([text, true]);
    for (const text of ['10.0.0.0', '10.0.0.0/33', '::/129', '10.0.0/8', 'a/8', '/8', '', '10.0.0.0/8/8'])
      expect([text, isNetwork(text)]).toEqual([text, false]);
  });
});

describe('a URL that somebody names', () => {
  const outgoing = openOutgoing({
    allow: ['10.1.2.0/24'],
    resolve: names({
      'hook.example': ['93.184.215.14'],
      'both.example': ['93.184.215.14', '10.0.0.1'],
      'ours.example': ['10.1.2.3'],
      'inside.example': ['192.168.1.1'],
    }),
  });
  test.each([
    ['https://hook.example/a?b=c', undefined],
    ['https://hook.example:8443/', undefined],
    ['https://93.184.215.14/', undefined],
    ['http://ours.example/', undefined],
    ['https://10.1.2.3/', undefined],
    ['http://hook.example/', 'forbidden-address'], // without TLS only to what is listed
    ['https://inside.example/', 'forbidden-address'],
    ['https://both.example/', 'forbidden-address'],
    ['https://nowhere.example/', 'unknown-host'],
    ['https://localhost/', 'unknown-host'],
    ['https://127.0.0.1/', 'forbidden-address'],
    ['https://2130706433/', 'forbidden-address'],
    ['https://0x7f000001/', 'forbidden-address'],
    ['https://0177.0.0.1/', 'forbidden-address'],
    ['https://127.1/', 'forbidden-address'],
    ['https://①②⑦.0.0.1/', 'forbidden-address'],
    ['https://[::1]/', 'forbidden-address'],
    ['https://[::ffff:7f00:1]/', 'forbidden-address'],
    ['https://[0:0:0:0:0:ffff:127.0.0.1]/', 'forbidden-address'],
    ['https://169.254.169.254/latest/meta-data/', 'forbidden-address'],
    ['https://name:password@hook.example/', 'bad-url'],
    ['https://hook.example@127.0.0.1/', 'bad-url'],
    ['ftp://hook.example/', 'bad-url'],
    ['file:///etc/passwd', 'bad-url'],
    ['gopher://127.0.0.1:6379/', 'bad-url'],
    ['//hook.example/', 'bad-url'],
    ['', 'bad-url'],
  ])('%s: %s', async (url, failure) => {
    expect(await outgoing.check(url)).toBe(failure);
  });
});

describe('a call', () => {
  test('goes to the address that was judged, under the name that was asked for', async () => {
    const { port, asked } = await receiver(fine);
    const outgoing = openOutgoing({ allow: here, resolve: names({ 'hook.example': ['127.0.0.1'] }) });
    const url = `http://hook.example:${port}/in?a=1`;
    const answer = await outgoing.send({ method: 'POST', url, headers: { host: 'other' }, body: '案件' });
    expect([answer.status, answer.body.toString()]).toEqual([200, '案件']);
    expect(asked).toEqual([{ path: '/in?a=1', host: `hook.example:${port}` }]);
  });

  test('looks a name up once: what it says a moment later does not lead inside', async () => {
    const inside = await receiver(fine);
    const answers = [['127.0.0.2'], ['127.0.0.1']];
    const looked: string[] = [];
    const outgoing = openOutgoing({
      allow: ['127.0.0.2/32'],
      resolve: async (name) => {
        looked.push(name);
        return answers.shift() ?? [];
      },
    });
    const call = outgoing.send({ method: 'GET', url: `http://rebinding.example:${inside.port}/` });
    // Nobody listens on 127.0.0.2, which was judged; 127.0.0.1, which the name says now, is not asked.
    await expect(call).rejects.toEqual(failing('unreachable'));
    expect([looked, inside.asked]).toEqual([['rebinding.example'], []]);
    // And at the next call, what it says then is judged anew.
    answers.push(['127.0.0.1']);
    const next = outgoing.send({ method: 'GET', url: `http://rebinding.example:${inside.port}/` });
    await expect(next).rejects.toEqual(failing('forbidden-address'));
    expect(inside.asked).toEqual([]);
  });

  test.each(['127.0.0.1', 'localhost', '[::1]', '2130706433'])('to %s is not made', async (host) => {
    const { port, asked } = await receiver(fine, host === '[::1]' ? '::1' : '127.0.0.1');
    const call = openOutgoing({ allow: [] }).send({ method: 'GET', url: `http://${host}:${port}/` });
    await expect(call).rejects.toEqual(failing('forbidden-address'));
    expect(asked).toEqual([]);
  });

  test('by TLS wants the certificate of the name, not of the address', async () => {
    const server = createSecureServer({ key, cert: ca }, (_req, res) => void res.end('in'));
    running.push(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const resolve = async () => ['127.0.0.1'];
    const to = (host: string, trusted?: string) =>
      openOutgoing({ allow: here, resolve, ...(trusted && { ca: trusted }) }).send({
        method: 'GET',
        url: `https://${host}:${port}/`,
      });
    expect((await to('hook.example', ca)).body.toString()).toBe('in');
    await expect(to('other.example', ca)).rejects.toEqual(failing('unreachable'));
    await expect(to('hook.example')).rejects.toEqual(failing('unreachable'));
  });

  test('follows no redirect', async () => {
    const inside = await receiver(fine);
    const { port } = await receiver((_req, res) => {
      res.writeHead(307, { location: `http://127.0.0.1:${inside.port}/secret` }).end();
    });
    const answer = await openOutgoing({ allow: here }).send({
      method: 'GET',
      url: `http://127.0.0.1:${port}/`,
    });
    expect([answer.status, inside.asked]).toEqual([307, []]);
  });

  test.each<[string, RequestListener]>([
    ['that says nothing', () => undefined],
    [
      'that drips',
      (_req, res) => {
        const drip = setInterval(() => res.write('.'), 20);
        res.on('close', () => clearInterval(drip));
      },
    ],
  ])('to a receiver %s is given up in time', async (_what, answer) => {
    const { port } = await receiver(answer);
    const call = openOutgoing({ allow: here, totalMs: 200 }).send({
      method: 'GET',
      url: `http://127.0.0.1:${port}/`,
    });
    await expect(call).rejects.toEqual(failing('too-slow'));
  });

  test('whose name is never answered is given up in time', async () => {
    const outgoing = openOutgoing({ allow: here, totalMs: 100, resolve: () => new Promise(() => undefined) });
    await expect(outgoing.send({ method: 'GET', url: 'https://slow.example/' })).rejects.toEqual(
      failing('too-slow'),
    );
  });

  test('takes so much of an answer and no more', async () => {
    const { port } = await receiver((_req, res) => void res.end(Buffer.alloc(1_001)));
    const url = `http://127.0.0.1:${port}/`;
    await expect(openOutgoing({ allow: here, maxBytes: 1_000 }).send({ method: 'GET', url })).rejects.toEqual(
      failing('too-large'),
    );
    expect((await openOutgoing({ allow: here, maxBytes: 1_001 }).send({ method: 'GET', url })).status).toBe(
      200,
    );
  });

  test('to one receiver waits for none of the others: beyond so many it is refused, and a slow one delays no other', async () => {
    const held: (() => void)[] = [];
    const slow = await receiver((_req, res) => void held.push(() => res.end()));
    const quick = await receiver(fine);
    const outgoing = openOutgoing({ allow: here, maxCalls: 2 });
    const to = ({ port }: { port: number }) =>
      outgoing.send({ method: 'GET', url: `http://127.0.0.1:${port}/` });
    const calls = [to(slow), to(slow)];
    await expect(to(slow)).rejects.toEqual(failing('too-many-calls'));
    expect((await to(quick)).status).toBe(200);
    while (held.length < 2) await new Promise(setImmediate);
    for (const end of held) end();
    expect((await Promise.all(calls)).map(({ status }) => status)).toEqual([200, 200]);
    const again = to(slow);
    while (held.length < 3) await new Promise(setImmediate);
    held[2]!();
    expect((await again).status).toBe(200);
  });
});

/** Of hook.example, signed by itself, until 2126: for this test and nothing else. */
const ca = `-----BEGIN CERTIFICATE-----
MIIBnzCCAUSgAwIBAgIUAoO32XDuL4DCe1PzdjNPkHU/QukwCgYIKoZIzj0EAwIw
FzEVMBMGA1UEAwwMaG9vay5leGFtcGxlMCAXDTI2MTEyNTIzMDQwMVoYDzIxMjYx
MTAxMjMwNDAxWjAXMRUwEwYDVQQDDAxob29rLmV4YW1wbGUwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAAS0jNMxb5bN154wojXDny1U5IyiYASqYUh6Vyt20/o0y/3a
HS3LeWCFNlucouGde3qemG7eLKvewhANAdb453kko2wwajAdBgNVHQ4EFgQUpBFm
yda2ZZt1xL1Y8zz7qxG5FsAwHwYDVR0jBBgwFoAUpBFmyda2ZZt1xL1Y8zz7qxG5
FsAwDwYDVR0TAQH/BAUwAwEB/zAXBgNVHREEEDAOggxob29rLmV4YW1wbGUwCgYI
KoZIzj0EAwIDSQAwRgIhAO7xD309SSqXr2LnmGd6475fo67Z2101csvKPJK/h4DY
AiEA77Yynye7pLNjLAz6FgcOvD1vN5WfurygyThOPM87L6k=
-----END CERTIFICATE-----`;
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgsDhwd6VL+Dw4gYp+
O+P6goLFw9/wH2QgDVZ1jTWmadqhRANCAAS0jNMxb5bN154wojXDny1U5IyiYASq
YUh6Vyt20/o0y/3aHS3LeWCFNlucouGde3qemG7eLKvewhANAdb453kk
-----END PRIVATE KEY-----`;
