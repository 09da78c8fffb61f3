/**
 * The system's code of an error of the file system, such as EACCES.
 * @throws the error when it is another
 */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && 'syscall' in error) return String(error.code);
  throw error;
}
