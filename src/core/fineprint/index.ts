/** Fine print: the readers of quantities, and the engine that turns texts into policy tiers. */
export * from './common/index.ts';
