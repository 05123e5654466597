# The gateway, by `npx interlingua serve`. Not built where it was written: there was no daemon at hand.
#
#   docker build -t interlingua .
#   docker run -v ./interlingua.yaml:/etc/interlingua/interlingua.yaml:ro -e OPENAI_API_KEY -p 8787:8787 interlingua
#
# The file needs `host: 0.0.0.0`, and with it keys.

FROM node:22-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm pack --ignore-scripts --pack-destination /packed

FROM node:22-slim AS install
WORKDIR /app
COPY --from=build /packed/*.tgz /packed/
COPY package.json /packed/package.json
# The libraries of a cache, of limits and of Redis, as the package asks for them.
RUN npm init -y > /dev/null && \
    npm install --omit=dev --no-audit --no-fund /packed/*.tgz \
      $(node -p "const { peerDependencies: of } = require('/packed/package.json'); \
        ['keyv', 'rate-limiter-flexible', '@keyv/redis'].map(name => name + '@' + of[name].split(' ')[0].replace('>=', '^')).join(' ')")

FROM node:22-slim
ENV NODE_ENV=production
WORKDIR /etc/interlingua
COPY --from=install /app/node_modules /app/node_modules
USER node
EXPOSE 8787
# No shell and no npm between: signals reach the gateway.
ENTRYPOINT ["node", "/app/node_modules/interlingua/dist/cli.js", "serve"]
HEALTHCHECK CMD ["node", "-e", "fetch('http://127.0.0.1:8787/ready').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
