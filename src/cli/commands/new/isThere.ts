import { access } from 'node:fs/promises';

/** Whether something has the name already. */
export function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
