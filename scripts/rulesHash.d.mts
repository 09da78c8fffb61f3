export const TABLES: string;
export const READERS: readonly string[];
export function rulesHash(): string;
export function rulePaths(): string[];
