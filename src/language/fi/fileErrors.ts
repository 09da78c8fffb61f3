/** Why a file cannot be read or written, by the system's code. */
export const FILE_ERRORS = {
  ENOENT: 'tiedostoa tai kansiota ei ole',
  EACCES: 'ei käyttöoikeutta',
  EPERM: 'ei käyttöoikeutta',
  EISDIR: 'se on kansio',
  ENOTDIR: 'osa polusta ei ole kansio',
  ENOSPC: 'levy on täynnä',
  EROFS: 'levylle ei voi kirjoittaa',
};

export const otherFileError = (code: string) => `järjestelmän virhe ${code}`;
