import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

/** On every answer, also on files and the API; the content security policy with its nonce is in proxy.ts. */
const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  // The whole test run has a step of its own for them.
  typescript: { ignoreBuildErrors: process.env.NTM_TYPES_CHECKED === '1' },
  turbopack: {
    root: import.meta.dirname,
    // Texts are compiled when they are read (lib/i18n/messages.ts): what parses them stays out of pages and browsers.
    resolveAlias: {
      'use-intl/format-message': './node_modules/use-intl/dist/esm/production/format-message/format-only.js',
      // What a page draws once it draws on the server alone (components/ui/drawn-once.tsx).
      'react-dom/server': { browser: './components/ui/no-server.ts' },
    },
  },
  // A workbook comes by a form; lib/excel/read-limits.ts says in words what is too large.
  experimental: { serverActions: { bodySizeLimit: '6mb' } },
  serverExternalPackages: ['@node-rs/argon2', 'pino', 'pg', 'rate-limiter-flexible'],
  headers: async () => [{ source: '/:path*', headers }],
};

export default createNextIntlPlugin('./lib/i18n/request.ts')(config);
