FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY src src
COPY web web
RUN npm run build

FROM node:24-slim AS modules
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts

FROM node:24-slim
ENV NODE_ENV=production
# The address inside the container; what is published, and where, says docker-compose.yml.
ENV HOST=0.0.0.0
ENV LOG_FORMAT=json
WORKDIR /app
COPY package.json LICENSE ./
COPY cypher cypher
COPY schema schema
COPY seed seed
COPY web web
COPY --from=modules /app/node_modules node_modules
COPY --from=build /app/dist dist
# The user "node" by number, so that a cluster can see that it is not root. The files belong to root: the server can
# read them, and write none.
USER 1000:1000
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4000}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node itself, not npm, and no shell, so that SIGTERM reaches the server.
CMD ["node", "dist/main.js"]
