import type { RoutesWords } from '../routes.js';

export const ROUTES: RoutesWords = {
  about: 'lain tuntemat reitit nykytilanteesta: avoin, suljettu ja miksi, tai mikä tieto puuttuu',
  usage: 'etuuspolku routes TIEDOSTO [valitsimet]',
  path: 'polku, jonka askeleet ensimmäisenä päivänä ovat tilanne (oletus: ensimmäinen)',
  by: 'järjestys: vähiten päiviä ilman tukea, suurin pienin kuukausi tai suurin summa (oletus: lain järjestys)',
  services: 'paikallinen luettelo: mitä kuntoutusta ja palvelua on missä kunnassa ja milloin',
  exampleOf: {
    all: 'tapauksen kaikki reitit: mikä sulkee kunkin ja mikä pykälä',
    ordered: 'asiakirjaan, vähiten tuettomia päiviä ensin',
    services: 'mitä kunnassa ei silloin ole, on suljettu; lähin mainitaan',
  },
};
