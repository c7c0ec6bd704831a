import swagger from '@fastify/swagger';
import { jsonSchemaTransform, jsonSchemaTransformObject } from '@fastify/type-provider-zod';
import type { FastifyInstance } from 'fastify';

/** The contract, generated from the operations themselves. */
export async function mountDocs(server: FastifyInstance): Promise<void> {
  await server.register(swagger, {
    openapi: { openapi: '3.1.1', info: { title: 'gridcase', version: '1.0.0' } },
    transform: jsonSchemaTransform as never,
    transformObject: jsonSchemaTransformObject,
  });
  server.get(
    '/openapi.json',
    { config: { access: 'public', operationId: 'getOpenapi' }, schema: { hide: true } },
    () => server.swagger(),
  );
}
