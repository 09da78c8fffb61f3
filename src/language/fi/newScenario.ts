import type { NewScenarioTexts } from '../../report/new-scenario/newScenarioTexts.js';

export const NEW_SCENARIO: NewScenarioTexts = {
  about: {
    'falls-ill': 'Työttömyysetuutta saava asiakas sairastuu.',
    services: 'Työttömyysetuutta saava asiakas on kuntouttavassa työtoiminnassa ja sen jälkeen työkokeilussa.',
    'part-time-work': 'Työttömyysetuutta saava asiakas aloittaa osa-aikatyön.',
    rehabilitation: 'Sairauspäivärahaa saava asiakas palaa työnhakijaksi tai aloittaa ammatillisen kuntoutuksen.',
    'sickness-maximum': 'Sairauspäivärahan enimmäisaika lähestyy, ja asiakas hakee työkyvyttömyyseläkettä.',
    'pension-refused':
      'Työkyvyttömyyseläke hylättiin sairauspäivärahan enimmäisajan jälkeen, ja asiakas on työttömänä.',
  },
  paths: {
    stay: 'Jatkaa työttömyysetuudella',
    'falls-ill': 'Sairastuu',
    services: 'Kuntouttava työtoiminta',
    'services-then-trial': 'Kuntouttava työtoiminta, sitten työkokeilu',
    'half-time': 'Tekee työtä puolet viikosta',
    'most-of-the-week': 'Tekee työtä suurimman osan viikosta',
    'back-to-jobseeking': 'Palaa työnhakijaksi',
    rehabilitation: 'Työkokeilu ja työhönvalmennus',
    registered: 'Eläkettä haettu, ilmoittautunut työnhakijaksi',
    'not-registered': 'Eläkettä haettu, ei ilmoittautunut',
    'falls-ill-again': 'Sairastuu uudelleen',
  },
  comments: {
    examples:
      'Päivät ja määrät ovat esimerkkejä: vaihda ne asiakkaan omiin. Tulos: etuuspolku simulate ja tämän tiedoston nimi.',
    reference: 'Tapauskoodi; ei koskaan nimeä, osoitetta eikä henkilötunnusta.',
    note: 'Asiakkaan tavoite omin sanoin; se tulostetaan ensimmäisenä.',
    birth: 'Syntymäkuukausi riittää.',
    birthExample: 'Esimerkki: vaihda asiakkaan syntymäkuukauteen.',
    waiting: 'Työttömyysetuuden omavastuuaika, jos se on täyttynyt ennen sairautta (served); muuten unserved.',
    client: 'Mikä muu voi vaikuttaa; poista # sen edestä, mikä tiedetään. Loput ovat ohjeissa ja skeemassa.',
    history: 'Mitä on maksettu ja päätetty. Rivi, jossa ei ole loppupäivää (to), jatkuu yhä.',
    dailyAmount: 'Päivän määrä on päätöksessä: lisää riville dailyAmount: 31.99.',
    certificates: 'Lääkärintodistukset, jos skenaarion on seurattava, mihin asti ne ovat voimassa.',
    horizon: 'Laskettavat kuukaudet.',
    paths:
      'Mitä voi tapahtua. Vaiheet ovat tosiasioita, eivät etuuksia: maksettavat etuudet seuraavat niistä. Vaiheet saavat olla päällekkäin.',
  },
};
