import type { SafetyNetTexts } from '../../report/safetyNetTexts.js';

export const SAFETY_NET: SafetyNetTexts = {
  title: 'Turvaverkko',
  columns: {
    arrives: 'Omat rahat',
    otherIncome: 'Muu tulo',
    housing: 'Asumis\u00adtuki',
    assistance: 'Toimeen\u00adtulotuki',
    collected: 'Peritty',
    remains: 'Käteen jää',
    afterHousing: 'Asumisen jälkeen',
  },
  explanation:
    'Omat rahat: mitä kuukauden aikana tulee tilille verojen jälkeen. Käteen jää: kaikki yhteensä. Asumisen jälkeen: siitä on vähennetty vuokra, vesi ja lämmitys sellaisina kuin ne on annettu.',
  collectedExplained: 'Peritty: etuudesta pidätetty toimeentulotuki, joka maksettiin etuutta odotettaessa.',
  unknown: (benefit, months, reason) => `Ei laskettu, ${months}: ${benefit}; ${reason}.`,
  reasons: {
    rent: 'vuokraa ei ole annettu (client.housing.rent)',
    municipality: 'kuntaa ei ole annettu (client.municipality)',
    'municipality-name': 'annetun nimistä kuntaa ei ole (client.municipality)',
    'child-ages': 'kaikkien lasten ikää ei ole annettu (client.household.childBirthMonths)',
    'lives-with-parents':
      'asiakas asuu vanhempansa luona, ja myös tämän tulot ja vuokra vaikuttavat, mutta niitä ei tunneta',
    'spouse-income': 'puolison tuloja ei ole annettu (client.household.spouseMonthlyIncome)',
    aland: 'Ahvenanmaalla on oma lakinsa',
    'cost-limit': 'vähintään kahden hengen enimmäisasumismenoja ennen 1.4.2024 ei tunneta',
    'owned-home': 'omistusasunnon hyväksyttäviä menoja ennen vuotta 2025 ei tunneta',
    pensioner: 'eläkkeensaaja saa sen sijasta eläkkeensaajan asumistukea',
    'under-age': 'asiakas on alle 18-vuotias',
    wealth: 'varat käytetään ensin, eikä ole tiedossa, paljonko niistä on käytettävissä (client.housing.wealth)',
    away: 'asiakas on ulkomailla, vankilassa tai asevelvollisuutta tai siviilipalvelusta suorittamassa',
    'part-month': 'simuloituun aikaan kuuluu vain osa kuukaudesta',
    stated: 'se on annettu tulona, ja summissa se on annetun suuruisena',
    'housing-allowance': 'yleinen asumistuki on tuloa, eikä sitä tunneta',
  },
  gap: (period) => `Ilman rahaa ${period}.`,
  unemploymentAdvance: (period, gross, net, law) =>
    `Työttömyysetuutta voidaan maksaa ennakkona ilman päätöstä ajalta ${period}: ${gross}${net === null ? ' ennen veroja' : ` ennen veroja, ${net} verojen jälkeen`}. Ennakko vähennetään kokonaan myöhemmin myönnettävästä etuudesta (${law}).`,
  assistanceAdvance: (months, collected) =>
    `Toimeentulotuki: ${months}. Siitä ${collected} peritään samalta ajalta myöhemmin maksettavasta etuudesta (ToTuL 23 §).`,
};
