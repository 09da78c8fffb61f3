import type { NewScenarioTexts } from '../../report/new-scenario/newScenarioTexts.js';

export const NEW_SCENARIO: NewScenarioTexts = {
  about: {
    'falls-ill': 'En klient med arbetslöshetsförmån insjuknar.',
    services:
      'En klient med arbetslöshetsförmån deltar i arbetsverksamhet i rehabiliteringssyfte och därefter i arbetsprövning.',
    'part-time-work': 'En klient med arbetslöshetsförmån börjar arbeta på deltid.',
    rehabilitation: 'En klient med sjukdagpenning blir arbetssökande igen eller börjar yrkesinriktad rehabilitering.',
    'sickness-maximum': 'Maximitiden för sjukdagpenning närmar sig och klienten ansöker om sjukpension.',
    'pension-refused': 'Sjukpension avslogs efter maximitiden för sjukdagpenning och klienten är arbetslös.',
  },
  paths: {
    stay: 'Fortsätter med arbetslöshetsförmån',
    'falls-ill': 'Insjuknar',
    services: 'Arbetsverksamhet i rehabiliteringssyfte',
    'services-then-trial': 'Arbetsverksamhet i rehabiliteringssyfte, sedan arbetsprövning',
    'half-time': 'Arbetar halva veckan',
    'most-of-the-week': 'Arbetar större delen av veckan',
    'back-to-jobseeking': 'Blir arbetssökande igen',
    rehabilitation: 'Arbetsprövning och arbetsträning',
    registered: 'Pension sökt, anmäld som arbetssökande',
    'not-registered': 'Pension sökt, inte anmäld',
    'falls-ill-again': 'Insjuknar på nytt',
  },
  comments: {
    examples:
      'Datum och belopp är exempel: byt dem mot klientens egna. Resultatet: etuuspolku simulate och namnet på denna fil.',
    reference: 'En ärendekod; aldrig namn, adress eller personbeteckning.',
    note: 'Klientens mål med egna ord; det skrivs ut först.',
    birth: 'Födelsemånaden räcker.',
    birthExample: 'Ett exempel: byt det mot klientens födelsemånad.',
    waiting: 'Självrisktiden för arbetslöshetsförmån, om den fullgjordes före sjukdomen (served); annars unserved.',
    client: 'Vad annat som kan inverka; ta bort # framför det som är känt. Resten finns i anvisningarna och schemat.',
    history: 'Vad som har betalats och beslutats. En rad utan slutdatum (to) pågår fortfarande.',
    dailyAmount: 'Beloppet per dag finns i beslutet: lägg till dailyAmount: 31.99 på raden.',
    certificates: 'Läkarintyg, om scenariot ska följa hur länge de gäller.',
    horizon: 'De månader som beräknas.',
    paths:
      'Vad som kan hända. Stegen är fakta, aldrig förmåner: vad som betalas följer av dem. Steg får överlappa varandra.',
  },
};
