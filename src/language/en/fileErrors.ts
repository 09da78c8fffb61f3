/** Why a file cannot be read or written, by the system's code. */
export const FILE_ERRORS = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of its path is not a folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
};

export const otherFileError = (code: string) => `the system says ${code}`;
