import { anonymously } from '../answer/anonymity.js';
import type { ExitCode } from './exitCodes.js';
import type { Actions } from './program/actions.js';
import type { ReformOption } from './reform/underReformFile.js';
import type { Session } from './session.js';

type Run<Subject, Options> = (subject: Subject, options: Options, session: Session) => Promise<ExitCode>;

/** What the commands do; each is loaded when it is called, so that help stays quick. */
export function lazyActions(session: Session, ended: (code: ExitCode) => void): Actions {
  const lazily =
    <Subject, Options extends object>(load: () => Promise<Run<Subject, Options>>) =>
    async (subject: Subject, options: Options) => {
      const run = await load();
      const computed = () => run(subject, options, session);
      const work = 'anonymous' in options && options.anonymous === true ? () => anonymously(computed) : computed;
      if (!takesReform(options)) return ended(await work());
      const { underReformFile } = await import('./reform/underReformFile.js');
      ended(await underReformFile(options, [subject].flat(), session, work));
    };
  return {
    simulate: lazily(async () => (await import('./commands/simulate/simulate.js')).simulateCommand),
    compare: lazily(async () => (await import('./commands/compare/compare.js')).compareCommand),
    check: lazily(async () => (await import('./commands/check/check.js')).checkCommand),
    cohort: lazily(async () => (await import('./commands/cohort/cohort.js')).cohortCommand),
    explain: lazily(async () => (await import('./commands/explain/explain.js')).explainCommand),
    status: lazily(async () => (await import('./commands/status/status.js')).statusCommand),
    plan: lazily(async () => (await import('./commands/plan/plan.js')).planCommand),
    new: lazily(async () => (await import('./commands/new/new.js')).newCommand),
    rates: lazily(async () => (await import('./commands/rates/rates.js')).ratesCommand),
    completion: lazily(async () => (await import('./commands/completion/completion.js')).completionCommand),
    routes: lazily(async () => (await import('./commands/routes/routes.js')).routesCommand),
    schema: async (options) => {
      const { schemaCommand } = await import('./commands/schema/schema.js');
      ended(await schemaCommand(options, session));
    },
  };
}

function takesReform(options: object): options is ReformOption {
  return 'reform' in options && typeof options.reform === 'string';
}
