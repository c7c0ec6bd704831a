# Compiled in one stage; the other holds only what runs: no compiler, no sources, no tests.

FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY scripts/run.mjs scripts/
COPY src src
RUN npm run build

FROM node:20-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force
COPY scripts/run.mjs scripts/
COPY migrations migrations
COPY data data
COPY openapi openapi
COPY --from=build /app/dist dist
USER node
EXPOSE 3000
# Not `npm start`: npm would be the first process, and it writes logs where nothing can be written.
CMD ["node", "--max-semi-space-size=4", "scripts/run.mjs", "start"]
