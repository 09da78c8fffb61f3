import type { RoutesWords } from '../routes.js';

export const ROUTES: RoutesWords = {
  about: 'varje väg som lagen känner från dagens läge: öppen, stängd och varför, eller vilken uppgift som saknas',
  usage: 'etuuspolku routes FIL [val]',
  path: 'stigen vars steg på första dagen är läget (förval: den första)',
  by: 'ordning: minst dagar utan stöd, högsta lägsta månad eller högsta summa (förval: lagens ordning)',
  services: 'en lokal katalog: vilket program och vilken service som erbjuds i vilken kommun och när',
  exampleOf: {
    all: 'fallets alla vägar: vad som stänger var och en och vilken paragraf',
    ordered: 'för ett dokument, de med minst dagar utan stöd först',
    services: 'det som kommunen inte har den dagen är stängt, med det närmaste som finns',
  },
};
