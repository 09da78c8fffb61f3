import type { PlanWords } from '../plan.js';

export const PLAN: PlanWords = {
  file: 'ett fall i YAML eller JSON; - läser standardindata',
  options: {
    path: 'stigen vars datum söks; kan utelämnas om bara en har något flyttbart',
    top: 'hur många av de bästa kombinationerna av datum som visas',
    limit: 'hur många kombinationer av datum som högst beräknas; fler beräknas inte alls',
  },
  exampleOf: {
    plan: 'de bästa datumen bland dem som fallet tillåter med `movable`',
    window: 'med andra tillåtna dagar för denna körning',
    document: 'för ett dokument',
  },
  progress: (combinations, perSecond) =>
    `${combinations.toLocaleString('sv')} kombinationer, ${perSecond.toLocaleString('sv')} i sekunden`,
  nothingMovable: (file) =>
    `Inget i ${file} kan flyttas. Ge ett steg eller en ansökan tillåtna dagar: movable: { earliest: 2027-01-01, latest: 2027-01-31 }.`,
  tooMany: (combinations, limit) =>
    `Det finns ${combinations} kombinationer av datum, och högst ${limit} beräknas. Minska antalet tillåtna dagar eller höj gränsen med --limit.`,
};
