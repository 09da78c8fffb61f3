/** Why a file cannot be read or written, by the system's code; the last three are the program's own. */
export const FILE_ERRORS = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of its path is not a folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk is read-only',
  ELOOP: 'its link leads back to itself',
  NOMATCH: 'nothing matches the pattern',
  NOSCENARIO: 'there is no .yaml, .yml, .json or .ndjson file in it',
  NOFILE: 'it is no regular file, which --resume needs',
};

export const otherFileError = (code: string) => `the system says ${code}`;
