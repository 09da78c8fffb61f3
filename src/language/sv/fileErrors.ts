/** Why a file cannot be read or written, by the system's code. */
export const FILE_ERRORS = {
  ENOENT: 'filen eller mappen finns inte',
  EACCES: 'behörighet saknas',
  EPERM: 'behörighet saknas',
  EISDIR: 'det är en mapp',
  ENOTDIR: 'en del av sökvägen är ingen mapp',
  ENOSPC: 'disken är full',
  EROFS: 'disken är skrivskyddad',
};

export const otherFileError = (code: string) => `systemfel ${code}`;
