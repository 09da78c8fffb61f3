/** Why a file cannot be read or written, by the system's code; the last three are the program's own. */
export const FILE_ERRORS = {
  ENOENT: 'filen eller mappen finns inte',
  EACCES: 'behörighet saknas',
  EPERM: 'behörighet saknas',
  EISDIR: 'det är en mapp',
  ENOTDIR: 'en del av sökvägen är ingen mapp',
  ENOSPC: 'disken är full',
  EROFS: 'disken är skrivskyddad',
  ELOOP: 'länken leder tillbaka till sig själv',
  NOMATCH: 'inget motsvarar mönstret',
  NOSCENARIO: 'där finns ingen fil som slutar på .yaml, .yml, .json eller .ndjson',
  NOFILE: 'det är ingen vanlig fil, vilket --resume förutsätter',
};

export const otherFileError = (code: string) => `systemfel ${code}`;
