/** AsTukiL 10 §: the group of a municipality, by which the most that is accepted of housing costs goes. */
import { type Day, day } from '../../calendar/day.js';
import type { Municipality } from './municipalities.js';

export type MunicipalityGroup = 1 | 2 | 3 | 4;

/** Of the lists, those of one version of 10 §; whoever stands in none belongs to the last group. */
interface Groups {
  readonly from: Day;
  readonly act: string;
  readonly listed: readonly ReadonlySet<string>[];
}

const CAPITAL_REGION = ['Espoo', 'Kauniainen', 'Vantaa'];
const TOWNS = [
  ...['Hyvinkää', 'Hämeenlinna', 'Joensuu', 'Jyväskylä', 'Järvenpää', 'Kerava', 'Kirkkonummi', 'Kuopio', 'Lahti'],
  ...['Lohja', 'Nokia', 'Nurmijärvi', 'Oulu', 'Porvoo', 'Raisio', 'Riihimäki', 'Rovaniemi', 'Seinäjoki', 'Sipoo'],
  ...['Siuntio', 'Tampere', 'Turku', 'Tuusula', 'Vihti'],
];
const TOWNS_TO_2024 = [...TOWNS, 'Kajaani', 'Kouvola', 'Lappeenranta', 'Mikkeli', 'Pori', 'Vaasa'];

const VERSIONS: readonly Groups[] = [
  { from: day('2017-01-01'), act: '1533/2016', listed: [['Helsinki'], CAPITAL_REGION, TOWNS_TO_2024].map(setOf) },
  { from: day('2024-04-01'), act: '1241/2023', listed: [['Helsinki', ...CAPITAL_REGION], TOWNS_TO_2024].map(setOf) },
  { from: day('2025-01-01'), act: '910/2024', listed: [['Helsinki', ...CAPITAL_REGION], TOWNS].map(setOf) },
];

function setOf(names: readonly string[]): ReadonlySet<string> {
  return new Set(names);
}

/** The group on a day from 2017 on; null on Åland, which has an act of its own. */
export function municipalityGroup({ name, province }: Municipality, value: Day): MunicipalityGroup | null {
  if (province === 'ahvenanmaa') return null;
  const { listed } = VERSIONS.findLast(({ from }) => from <= value) as Groups;
  const index = listed.findIndex((names) => names.has(name));
  return ((index < 0 ? listed.length : index) + 1) as MunicipalityGroup;
}
