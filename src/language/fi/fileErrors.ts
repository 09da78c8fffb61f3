/** Why a file cannot be read or written, by the system's code; the last three are the program's own. */
export const FILE_ERRORS = {
  ENOENT: 'tiedostoa tai kansiota ei ole',
  EACCES: 'ei käyttöoikeutta',
  EPERM: 'ei käyttöoikeutta',
  EISDIR: 'se on kansio',
  ENOTDIR: 'osa polusta ei ole kansio',
  ENOSPC: 'levy on täynnä',
  EROFS: 'levylle ei voi kirjoittaa',
  ELOOP: 'linkki johtaa takaisin itseensä',
  NOMATCH: 'mikään ei vastaa mallia',
  NOSCENARIO: 'siinä ei ole .yaml-, .yml-, .json- eikä .ndjson-tiedostoa',
  NOFILE: 'se ei ole tavallinen tiedosto, jota --resume edellyttää',
};

export const otherFileError = (code: string) => `järjestelmän virhe ${code}`;
