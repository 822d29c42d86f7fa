import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { causeOf, fingerprint, sameAsLocked } from '../../../src/cli/setup.mjs';

describe('the cause of a failed install is said in one sentence', () => {
  test.each([
    [
      'npm error code EUSAGE\nnpm error `npm ci` can only install packages when your package.json and package-lock.json are in sync',
      'disagree',
    ],
    ['npm error code ENOTFOUND\nnpm error request to https://registry.npmjs.org/zod failed', 'registry cannot be reached'],
    ['npm error code EAI_AGAIN', 'registry cannot be reached'],
    ['npm error nospc ENOSPC: no space left on device', 'disk is full'],
    ['npm error code EACCES\nnpm error syscall mkdir', 'cannot be written'],
    ['npm error code SELF_SIGNED_CERT_IN_CHAIN', 'certificate'],
    ['npm error 404 Not Found\nnpm error code E404', 'as it was locked'],
    ['npm error path /x/node_modules/node\nnpm error command sh -c node installArchSpecificPackage', 'pinned Node 24'],
    ['Segmentation fault', 'its own words are above'],
  ])('%s', (output, part) => {
    expect(causeOf(output)).toContain(part);
  });

  test('a network error inside the install script of the pinned Node is called a network error', () => {
    expect(causeOf('npm error path /x/node_modules/node\nnpm error code ETIMEDOUT')).toContain('registry cannot be reached');
  });
});

describe('packages installed by an earlier npm ci are taken as they are', () => {
  const locked = {
    '': { version: '0.1.0' },
    'node_modules/zod': { version: '4.6.7' },
    'node_modules/esbuild-darwin': { version: '1.0.0', optional: true },
  };
  test.each([
    ['the same versions, another platform left out', { 'node_modules/zod': { version: '4.6.7' } }, true],
    ['another version', { 'node_modules/zod': { version: '4.6.6' } }, false],
    ['one package missing', {}, false],
    ['one package too many', { 'node_modules/zod': { version: '4.6.7' }, 'node_modules/left-pad': { version: '1.0.0' } }, false],
    [
      'another version of an optional package',
      { 'node_modules/zod': { version: '4.6.7' }, 'node_modules/esbuild-darwin': { version: '0.9.0' } },
      false,
    ],
  ])('%s', (_name, installed, same) => {
    expect(sameAsLocked(locked, installed)).toBe(same);
  });
});

describe('the install fingerprint', () => {
  test('is a SHA-256 and does not change by itself', () => {
    expect(fingerprint()).toMatch(/^[0-9a-f]{64}$/);
    expect(fingerprint()).toBe(fingerprint());
  });

  test('every dependency in package.json is an exact version, as the lock file is', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    expect(versions.length).toBeGreaterThan(10);
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[a-z]+\.\d+)?$/.test(version))).toEqual([]);
  });
});
