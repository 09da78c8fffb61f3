import type { Html } from '../html.js';
import type { Reader } from '../readers.js';
import type { HtmlRequest, View } from '../view.js';
import { clientReport } from './client.js';
import { consultationReport } from './consultation.js';
import { doctorReport } from './doctor.js';
import { expertReport } from './expert.js';
import { networkReport } from './network.js';
import { teamReport } from './team.js';

type Profile = (view: View, request: HtmlRequest) => Html;

/** What each reader is shown. */
export const PROFILES: Readonly<Record<Reader | 'expert', Profile>> = {
  expert: expertReport,
  client: clientReport,
  network: networkReport,
  team: teamReport,
  consultation: consultationReport,
  doctor: doctorReport,
};
