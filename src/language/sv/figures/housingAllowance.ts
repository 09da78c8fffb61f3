import type { FigureNamesOf } from '../../../report/texts.js';

export const HOUSING_ALLOWANCE_FIGURES: FigureNamesOf<'housing-allowance'> = {
  'housing-allowance.share': 'bostadsbidragets andel av boendeutgifterna',
  'housing-allowance.deductible-share': 'bassjälvriskens andel av inkomsterna över gränsen för fullt bostadsbidrag',
  'housing-allowance.free-income': 'inkomst som ger rätt till fullt bostadsbidrag, hushållet',
  'housing-allowance.free-income-per-adult': 'inkomst som ger rätt till fullt bostadsbidrag, tillägg per vuxen',
  'housing-allowance.free-income-per-child': 'inkomst som ger rätt till fullt bostadsbidrag, tillägg per barn',
  'housing-allowance.smallest-deductible': 'den minsta bassjälvrisk som beaktas',
  'housing-allowance.smallest-payment': 'det minsta bostadsbidrag som betalas ut',
  'housing-allowance.earnings-deduction': 'förvärvsinkomstavdraget i bostadsbidraget',
  'housing-allowance.water-per-person': 'vattenavgift per person som godkänns i bostadsbidraget',
  'housing-allowance.heating-first-person': 'uppvärmningskostnader som godkänns i bostadsbidraget, den första personen',
  'housing-allowance.heating-further-person':
    'uppvärmningskostnader som godkänns i bostadsbidraget, varje ytterligare person',
  'housing-allowance.heating-addition-east':
    'förhöjning av uppvärmningskostnaderna i Södra och Norra Savolax och Norra Karelen',
  'housing-allowance.heating-addition-north':
    'förhöjning av uppvärmningskostnaderna i Norra Österbotten, Kajanaland och Lappland',
  'housing-allowance.owned-home': 'bostadsbidrag för ägarbostad',
  'housing-allowance.wealth-share': 'den andel av förmögenheten som räknas som årsinkomst i bostadsbidraget',
  'housing-allowance.wealth-free-one-adult': 'förmögenhet som inte beaktas i bostadsbidraget, en vuxen',
  'housing-allowance.wealth-free-more-adults': 'förmögenhet som inte beaktas i bostadsbidraget, flera vuxna',
  'housing-allowance.wealth-limit': 'förmögenhet från vilken det inte finns rätt till bostadsbidrag',
  'housing-allowance.revision-rise': 'ökning av månadsinkomsten som leder till justering av bostadsbidraget',
  'housing-allowance.revision-fall': 'minskning av månadsinkomsten som leder till justering av bostadsbidraget',
  'housing-allowance.revision-costs': 'ändring av boendeutgifterna som leder till justering av bostadsbidraget',
  'housing-allowance.review-months': 'månader mellan årsjusteringarna av bostadsbidraget',
  'housing-allowance.continuous-months':
    'månader som en inkomst måste fortgå för att vara fortlöpande i bostadsbidraget',
  'housing-allowance.limit-1-group': 'maximala boendeutgifter i bostadsbidraget efter kommungrupp, 1 person',
  'housing-allowance.limit-2-group': 'maximala boendeutgifter i bostadsbidraget efter kommungrupp, 2 personer',
  'housing-allowance.limit-3-group': 'maximala boendeutgifter i bostadsbidraget efter kommungrupp, 3 personer',
  'housing-allowance.limit-4-group': 'maximala boendeutgifter i bostadsbidraget efter kommungrupp, 4 personer',
  'housing-allowance.limit-more-group': 'förhöjning av de maximala boendeutgifterna för varje person utöver fyra',
};
