# syntax=docker/dockerfile:1

# Builds the service and its pages; nothing of the tools that do so goes further.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY src ./src
COPY web ./web
COPY clients/typescript/src ./clients/typescript/src
RUN node_modules/.bin/tsc -p tsconfig.build.json && node_modules/.bin/vite build --config web/vite.config.mjs --logLevel error
RUN npm prune --omit=dev --no-audit --no-fund

FROM node:22-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY schema ./schema
COPY seeds ./seeds
COPY docs/examples.md ./docs/
# Where operations with a permalink are kept; a volume here survives the container.
RUN install -d -o node permalinks
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=15s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health/live').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node itself is process 1, so that SIGTERM reaches it and requests are drained.
CMD ["node", "dist/src/commands/start.js"]
