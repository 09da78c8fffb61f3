// Written by `npm run generate:form` from the schema in schema.ts: change that, never this.
import { hasAtMostTwoDecimals, isDate, isDateOrNever, isMonth, isNotEmpty, isOneLine } from './schema/predicates.js';
import { isMapping } from './values.js';

/** Whether the schema accepts a parsed document for certain; what is refused here may still be acceptable to it. */
export function isSoundForm(value: unknown): boolean {
  return isScenario(value);
}

function isScenario(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "$schema":
        if (!(isText(field))) return false;
        break;
      case "etuuspolku":
        if (!((field === 1))) return false;
        required += 1;
        break;
      case "reference":
        if (!(isText(field) && isNotEmpty(field))) return false;
        break;
      case "note":
        if (!(isText(field) && isNotEmpty(field))) return false;
        break;
      case "client":
        if (!(isScenarioClient(field))) return false;
        required += 1;
        break;
      case "history":
        if (!(isListOf(field, isScenarioHistoryItem))) return false;
        break;
      case "certificates":
        if (!(isListOf(field, isScenarioCertificatesItem))) return false;
        break;
      case "horizon":
        if (!(isScenarioHorizon(field))) return false;
        required += 1;
        break;
      case "assumptions":
        if (!(isScenarioAssumptions(field))) return false;
        break;
      case "paths":
        if (!(isListOf(field, isScenarioPathsItem) && (field as unknown[]).length >= 1)) return false;
        required += 1;
        break;
      case "expect":
        if (!(isScenarioExpect(field))) return false;
        break;
      case "cohort":
        if (!(isScenarioCohort(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 4;
}

function isScenarioClient(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "birthDate":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "birthMonth":
        if (!(isText(field) && isMonth(field))) return false;
        break;
      case "household":
        if (!((isHousehold(field) || isListOf(field, isHousehold)))) return false;
        break;
      case "otherIncome":
        if (!(isListOf(field, isScenarioClientOtherIncomeItem))) return false;
        break;
      case "annualIncome":
        if (!(isScenarioClientAnnualIncome(field))) return false;
        break;
      case "vocationalQualification":
        if (!(typeof field === 'boolean')) return false;
        break;
      case "workCondition":
        if (!(isScenarioClientWorkCondition(field))) return false;
        break;
      case "unemploymentFund":
        if (!(isScenarioClientUnemploymentFund(field))) return false;
        break;
      case "unemploymentWaiting":
        if (!((WORDS_2.has(field) || isScenarioClientUnemploymentWaiting2(field)))) return false;
        break;
      case "tax":
        if (!(isScenarioClientTax(field))) return false;
        break;
      case "housing":
        if (!((isHousing(field) || isListOf(field, isHousing)))) return false;
        break;
      case "employment":
        if (!((field === null || isScenarioClientEmployment(field)))) return false;
        break;
      case "municipality":
        if (!(isText(field) && isNotEmpty(field))) return false;
        break;
      case "workCapacity":
        if (!(isListOf(field, isScenarioClientWorkCapacityItem))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isHousehold(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "from":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "spouse":
        if (!(typeof field === 'boolean')) return false;
        break;
      case "children":
        if (!(isNumber(field) && Number.isSafeInteger(field) && field >= 0 && field <= 30)) return false;
        break;
      case "childBirthMonths":
        if (!(isListOf(field, isScenarioClientHouseholdChildBirthMonthsItem))) return false;
        break;
      case "spouseMonthlyIncome":
        if (!(isNumber(field) && field >= 0 && field <= 9999999.99 && hasAtMostTwoDecimals(field))) return false;
        break;
      case "parents":
        if (!(isScenarioClientHouseholdParents(field))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isScenarioClientHouseholdChildBirthMonthsItem(value: unknown): boolean {
  return isText(value) && isMonth(value);
}

function isScenarioClientHouseholdParents(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "livesWith":
        if (!(typeof field === 'boolean')) return false;
        break;
      case "monthlyIncome":
        if (!(isNumber(field) && field >= 0 && field <= 9999999.99 && hasAtMostTwoDecimals(field))) return false;
        break;
      case "otherDependants":
        if (!(isNumber(field) && Number.isSafeInteger(field) && field >= 0 && field <= 30)) return false;
        break;
      case "provenNoSupport":
        if (!(typeof field === 'boolean')) return false;
        break;
      case "carerFees":
        if (!(isNumber(field) && field >= 0 && field <= 9999999.99 && hasAtMostTwoDecimals(field))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isScenarioClientOtherIncomeItem(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "kind":
        if (!(WORDS_1.has(field))) return false;
        required += 1;
        break;
      case "monthly":
        if (!(isNumber(field) && field >= 0 && field <= 9999999.99 && hasAtMostTwoDecimals(field))) return false;
        required += 1;
        break;
      case "from":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "to":
        if (!(isText(field) && isDate(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

function isScenarioClientAnnualIncome(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "wages":
        if (!(isListOf(field, isScenarioClientAnnualIncomeWagesItem))) return false;
        break;
      case "grossTotal":
        if (!(isNumber(field) && field >= 0 && field <= 9999999.99 && hasAtMostTwoDecimals(field))) return false;
        break;
      case "entrepreneur":
        if (!(isNumber(field) && field >= 0 && field <= 9999999.99 && hasAtMostTwoDecimals(field))) return false;
        break;
      case "decided":
        if (!(isNumber(field) && field >= 0 && field <= 9999999.99 && hasAtMostTwoDecimals(field))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isScenarioClientAnnualIncomeWagesItem(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "month":
        if (!(isText(field) && isMonth(field))) return false;
        required += 1;
        break;
      case "gross":
        if (!(isNumber(field) && field >= 0 && field <= 9999999.99 && hasAtMostTwoDecimals(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

function isScenarioClientWorkCondition(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "met":
        if (!(typeof field === 'boolean')) return false;
        required += 1;
        break;
      case "metOn":
        if (!((field === null || isText(field) && isDate(field)))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 1;
}

function isScenarioClientUnemploymentFund(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "member":
        if (!(typeof field === 'boolean')) return false;
        required += 1;
        break;
      case "dailyAmount":
        if (!((field === null || isNumber(field) && field >= 0 && field <= 9999999.99 && hasAtMostTwoDecimals(field)))) return false;
        break;
      case "daysLeft":
        if (!((field === null || isNumber(field) && Number.isSafeInteger(field) && field >= 0 && field <= 500))) return false;
        break;
      case "baseWage":
        if (!((field === null || isNumber(field) && field >= 0 && field <= 9999999.99 && hasAtMostTwoDecimals(field)))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 1;
}

function isScenarioClientUnemploymentWaiting2(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "daysServed":
        if (!(isNumber(field) && Number.isSafeInteger(field) && field >= 0 && field <= 7)) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 1;
}

function isScenarioClientTax(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "benefitCard":
        if (!((field === null || isNumber(field) && field >= 0 && field <= 100))) return false;
        break;
      case "wageCard":
        if (!((field === null || isNumber(field) && field >= 0 && field <= 100))) return false;
        break;
      case "municipalRate":
        if (!((field === null || isNumber(field) && field >= 0 && field <= 100))) return false;
        break;
      case "church":
        if (!(typeof field === 'boolean')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isHousing(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "from":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "rent":
        if (!(isNumber(field) && field >= 0 && field <= 9999999.99 && hasAtMostTwoDecimals(field))) return false;
        break;
      case "water":
        if (!(isNumber(field) && field >= 0 && field <= 9999999.99 && hasAtMostTwoDecimals(field))) return false;
        break;
      case "heating":
        if (!(isNumber(field) && field >= 0 && field <= 9999999.99 && hasAtMostTwoDecimals(field))) return false;
        break;
      case "owner":
        if (!(typeof field === 'boolean')) return false;
        break;
      case "wealth":
        if (!(isNumber(field) && field >= 0 && field <= 9999999.99 && hasAtMostTwoDecimals(field))) return false;
        break;
      case "norm":
        if (!((field === null || isNumber(field) && field >= 0 && field <= 9999999.99 && hasAtMostTwoDecimals(field)))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isScenarioClientEmployment(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "from":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "to":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "fullTime":
        if (!(typeof field === 'boolean')) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isScenarioClientWorkCapacityItem(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "from":
        if (!(isText(field) && isDate(field))) return false;
        required += 1;
        break;
      case "to":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "daysPerWeek":
        if (!(isNumber(field) && field >= 0 && field <= 7)) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

function isScenarioHistoryItem(value: unknown): boolean {
  return (isScenarioHistoryItem2(value) || isScenarioHistoryItem22(value));
}

function isScenarioHistoryItem2(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "benefit":
        if (!(WORDS_3.has(field))) return false;
        required += 1;
        break;
      case "from":
        if (!(isText(field) && isDate(field))) return false;
        required += 1;
        break;
      case "to":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "illness":
        if (!((isText(field) && isNotEmpty(field) || isNumber(field)))) return false;
        break;
      case "days":
        if (!(isNumber(field) && Number.isSafeInteger(field) && field >= 0 && field <= 20000)) return false;
        break;
      case "dailyAmount":
        if (!(isNumber(field) && field >= 0 && field <= 9999999.99 && hasAtMostTwoDecimals(field))) return false;
        break;
      case "monthly":
        if (!(isNumber(field) && field >= 0 && field <= 9999999.99 && hasAtMostTwoDecimals(field))) return false;
        break;
      case "paidTo":
        if (!(isText(field) && isDate(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

function isScenarioHistoryItem22(value: unknown): boolean {
  if (!isMapping(value)) return false;
  switch (value["decision"]) {
    case "sickness-maximum":
      return isScenarioHistoryItem2SicknessMaximum(value);
    case "rehabilitation":
    case "labour-market-subsidy":
    case "basic-unemployment-allowance":
    case "general-social-security-benefit":
    case "earnings-related-allowance":
    case "sickness-allowance":
    case "partial-sickness-allowance":
    case "rehabilitation-allowance":
    case "partial-rehabilitation-allowance":
    case "young-persons-rehabilitation-allowance":
    case "disability-pension":
    case "rehabilitation-subsidy":
    case "guarantee-pension":
    case "expense-compensation":
    case "maintenance-compensation":
    case "wages":
    case "employer-sick-pay":
    case "parental-allowance":
    case "study-grant":
    case "home-care-allowance":
    case "old-age-pension":
    case "partial-disability-pension":
    case "earnings-related-pension":
    case "foreign-pension":
    case "basic-social-assistance":
    case "general-housing-allowance":
    case "other":
      return isScenarioHistoryItem2Other(value);
    default:
      return false;
  }
}

function isScenarioHistoryItem2SicknessMaximum(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "decision":
        if (!((field === "sickness-maximum"))) return false;
        required += 1;
        break;
      case "decidedOn":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "lastDay":
        if (!(isText(field) && isDate(field))) return false;
        required += 1;
        break;
      case "illness":
        if (!((isText(field) && isNotEmpty(field) || isNumber(field)))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

function isScenarioHistoryItem2Other(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "decision":
        if (!(WORDS_4.has(field))) return false;
        required += 1;
        break;
      case "outcome":
        if (!(WORDS_5.has(field))) return false;
        required += 1;
        break;
      case "appliedOn":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "decidedOn":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "reason":
        if (!(isText(field) && isNotEmpty(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

function isScenarioCertificatesItem(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "kind":
        if (!(WORDS_6.has(field))) return false;
        required += 1;
        break;
      case "writtenOn":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "from":
        if (!(isText(field) && isDate(field))) return false;
        required += 1;
        break;
      case "to":
        if (!((field === null || isText(field) && isDate(field)))) return false;
        break;
      case "supports":
        if (!(isListOf(field, isScenarioCertificatesItemSupportsItem))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

function isScenarioCertificatesItemSupportsItem(value: unknown): boolean {
  return WORDS_4.has(value);
}

function isScenarioHorizon(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "from":
        if (!(isText(field) && isMonth(field))) return false;
        required += 1;
        break;
      case "months":
        if (!(isNumber(field) && Number.isSafeInteger(field) && field >= 1 && field <= 120)) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

function isScenarioAssumptions(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "processingDays":
        if (!(isScenarioAssumptionsProcessingDays(field))) return false;
        break;
      case "payoutDays":
        if (!(isNumber(field) && Number.isSafeInteger(field) && field >= 0 && field <= 60)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isScenarioAssumptionsProcessingDays(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    if (key === '__proto__') return false;
    if (!(WORDS_3.has(key))) return false;
    const field = value[key];
    if (!(isNumber(field) && Number.isSafeInteger(field) && field >= 0 && field <= 730)) return false;
  }
  return true;
}

function isScenarioPathsItem(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "name":
        if (!(isText(field) && isNotEmpty(field) && isOneLine(field))) return false;
        required += 1;
        break;
      case "title":
        if (!(isText(field) && isNotEmpty(field))) return false;
        break;
      case "steps":
        if (!(isListOf(field, isScenarioPathsItemStepsItem))) return false;
        required += 1;
        break;
      case "applications":
        if (!(isListOf(field, isScenarioPathsItemApplicationsItem))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

function isScenarioPathsItemStepsItem(value: unknown): boolean {
  if (!isMapping(value)) return false;
  switch (value["situation"]) {
    case "jobseeker":
      return isScenarioPathsItemStepsItemJobseeker(value);
    case "incapacity":
      return isScenarioPathsItemStepsItemIncapacity(value);
    case "rehabilitation":
      return isScenarioPathsItemStepsItemRehabilitation(value);
    case "service":
      return isScenarioPathsItemStepsItemService(value);
    case "work":
      return isScenarioPathsItemStepsItemWork(value);
    case "sanction":
      return isScenarioPathsItemStepsItemSanction(value);
    case "periodised-pay":
      return isScenarioPathsItemStepsItemPeriodisedPay(value);
    case "pension":
      return isScenarioPathsItemStepsItemPension(value);
    case "other-benefit":
      return isScenarioPathsItemStepsItemOtherBenefit(value);
    case "abroad":
      return isScenarioPathsItemStepsItemAbroad(value);
    case "prison":
      return isScenarioPathsItemStepsItemPrison(value);
    case "conscription":
      return isScenarioPathsItemStepsItemConscription(value);
    default:
      return false;
  }
}

function isScenarioPathsItemStepsItemJobseeker(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "situation":
        if (!((field === "jobseeker"))) return false;
        required += 1;
        break;
      case "from":
        if (!(isText(field) && isDate(field))) return false;
        required += 1;
        break;
      case "to":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "movable":
        if (!(isWindow(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

function isWindow(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "earliest":
        if (!(isText(field) && isDate(field))) return false;
        required += 1;
        break;
      case "latest":
        if (!(isText(field) && isDate(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

function isScenarioPathsItemStepsItemIncapacity(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "situation":
        if (!((field === "incapacity"))) return false;
        required += 1;
        break;
      case "from":
        if (!(isText(field) && isDate(field))) return false;
        required += 1;
        break;
      case "to":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "movable":
        if (!(isWindow(field))) return false;
        break;
      case "illness":
        if (!((isText(field) && isNotEmpty(field) || isNumber(field)))) return false;
        break;
      case "certificate":
        if (!(WORDS_7.has(field))) return false;
        break;
      case "partial":
        if (!(typeof field === 'boolean')) return false;
        break;
      case "hospital":
        if (!(isListOf(field, isPeriod))) return false;
        break;
      case "employerPay":
        if (!(isScenarioPathsItemStepsItemIncapacityEmployerPay(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

function isPeriod(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "from":
        if (!(isText(field) && isDate(field))) return false;
        required += 1;
        break;
      case "to":
        if (!(isText(field) && isDate(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 1;
}

function isScenarioPathsItemStepsItemIncapacityEmployerPay(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "monthly":
        if (!(isNumber(field) && field >= 0 && field <= 9999999.99 && hasAtMostTwoDecimals(field))) return false;
        required += 1;
        break;
      case "to":
        if (!(isText(field) && isDate(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 1;
}

function isScenarioPathsItemStepsItemRehabilitation(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "situation":
        if (!((field === "rehabilitation"))) return false;
        required += 1;
        break;
      case "from":
        if (!(isText(field) && isDate(field))) return false;
        required += 1;
        break;
      case "to":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "movable":
        if (!(isWindow(field))) return false;
        break;
      case "programme":
        if (!(WORDS_8.has(field))) return false;
        required += 1;
        break;
      case "daysPerWeek":
        if (!(isNumber(field) && Number.isSafeInteger(field) && field >= 1 && field <= 5)) return false;
        break;
      case "hoursPerDay":
        if (!(isNumber(field) && field >= 0 && field <= 24)) return false;
        break;
      case "partial":
        if (!(typeof field === 'boolean')) return false;
        break;
      case "decidedOn":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "claimWaiting":
        if (!(typeof field === 'boolean')) return false;
        break;
      case "claimInterval":
        if (!(typeof field === 'boolean')) return false;
        break;
      case "if-refused":
        if (!(isListOf(field, isBranchStep))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 3;
}

function isBranchStep(value: unknown): boolean {
  if (!isMapping(value)) return false;
  switch (value["situation"]) {
    case "jobseeker":
      return isScenarioPathsItemStepsItemRehabilitationIfRefusedItemJobseeker(value);
    case "incapacity":
      return isScenarioPathsItemStepsItemRehabilitationIfRefusedItemIncapacity(value);
    case "rehabilitation":
      return isScenarioPathsItemStepsItemRehabilitationIfRefusedItemRehabilitation(value);
    case "service":
      return isScenarioPathsItemStepsItemRehabilitationIfRefusedItemService(value);
    case "work":
      return isScenarioPathsItemStepsItemRehabilitationIfRefusedItemWork(value);
    case "sanction":
      return isScenarioPathsItemStepsItemRehabilitationIfRefusedItemSanction(value);
    case "periodised-pay":
      return isScenarioPathsItemStepsItemRehabilitationIfRefusedItemPeriodisedPay(value);
    case "pension":
      return isScenarioPathsItemStepsItemRehabilitationIfRefusedItemPension(value);
    case "other-benefit":
      return isScenarioPathsItemStepsItemRehabilitationIfRefusedItemOtherBenefit(value);
    case "abroad":
      return isScenarioPathsItemStepsItemRehabilitationIfRefusedItemAbroad(value);
    case "prison":
      return isScenarioPathsItemStepsItemRehabilitationIfRefusedItemPrison(value);
    case "conscription":
      return isScenarioPathsItemStepsItemRehabilitationIfRefusedItemConscription(value);
    default:
      return false;
  }
}

function isScenarioPathsItemStepsItemRehabilitationIfRefusedItemJobseeker(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "situation":
        if (!((field === "jobseeker"))) return false;
        required += 1;
        break;
      case "from":
        if (!(isText(field) && isDate(field))) return false;
        required += 1;
        break;
      case "to":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "movable":
        if (!(isWindow(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

function isScenarioPathsItemStepsItemRehabilitationIfRefusedItemIncapacity(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "situation":
        if (!((field === "incapacity"))) return false;
        required += 1;
        break;
      case "from":
        if (!(isText(field) && isDate(field))) return false;
        required += 1;
        break;
      case "to":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "movable":
        if (!(isWindow(field))) return false;
        break;
      case "illness":
        if (!((isText(field) && isNotEmpty(field) || isNumber(field)))) return false;
        break;
      case "certificate":
        if (!(WORDS_7.has(field))) return false;
        break;
      case "partial":
        if (!(typeof field === 'boolean')) return false;
        break;
      case "hospital":
        if (!(isListOf(field, isPeriod))) return false;
        break;
      case "employerPay":
        if (!(isScenarioPathsItemStepsItemIncapacityEmployerPay(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

function isScenarioPathsItemStepsItemRehabilitationIfRefusedItemRehabilitation(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "situation":
        if (!((field === "rehabilitation"))) return false;
        required += 1;
        break;
      case "from":
        if (!(isText(field) && isDate(field))) return false;
        required += 1;
        break;
      case "to":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "movable":
        if (!(isWindow(field))) return false;
        break;
      case "programme":
        if (!(WORDS_8.has(field))) return false;
        required += 1;
        break;
      case "daysPerWeek":
        if (!(isNumber(field) && Number.isSafeInteger(field) && field >= 1 && field <= 5)) return false;
        break;
      case "hoursPerDay":
        if (!(isNumber(field) && field >= 0 && field <= 24)) return false;
        break;
      case "partial":
        if (!(typeof field === 'boolean')) return false;
        break;
      case "decidedOn":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "claimWaiting":
        if (!(typeof field === 'boolean')) return false;
        break;
      case "claimInterval":
        if (!(typeof field === 'boolean')) return false;
        break;
      default:
        return false;
    }
  }
  return required === 3;
}

function isScenarioPathsItemStepsItemRehabilitationIfRefusedItemService(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "situation":
        if (!((field === "service"))) return false;
        required += 1;
        break;
      case "from":
        if (!(isText(field) && isDate(field))) return false;
        required += 1;
        break;
      case "to":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "movable":
        if (!(isWindow(field))) return false;
        break;
      case "service":
        if (!(WORDS_9.has(field))) return false;
        required += 1;
        break;
      case "daysPerWeek":
        if (!(isNumber(field) && Number.isSafeInteger(field) && field >= 1 && field <= 5)) return false;
        break;
      case "absent":
        if (!(isListOf(field, isPeriod))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 3;
}

function isScenarioPathsItemStepsItemRehabilitationIfRefusedItemWork(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "situation":
        if (!((field === "work"))) return false;
        required += 1;
        break;
      case "from":
        if (!(isText(field) && isDate(field))) return false;
        required += 1;
        break;
      case "to":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "movable":
        if (!(isWindow(field))) return false;
        break;
      case "monthlyPay":
        if (!(isNumber(field) && field >= 0 && field <= 9999999.99 && hasAtMostTwoDecimals(field))) return false;
        required += 1;
        break;
      case "workingTime":
        if (!(isNumber(field) && field >= 0 && field <= 1)) return false;
        break;
      case "payMonthOffset":
        if (!(isNumber(field) && Number.isSafeInteger(field) && field >= 0 && field <= 12)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 3;
}

function isScenarioPathsItemStepsItemRehabilitationIfRefusedItemSanction(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "situation":
        if (!((field === "sanction"))) return false;
        required += 1;
        break;
      case "from":
        if (!(isText(field) && isDate(field))) return false;
        required += 1;
        break;
      case "to":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "movable":
        if (!(isWindow(field))) return false;
        break;
      case "cause":
        if (!(WORDS_10.has(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

function isScenarioPathsItemStepsItemRehabilitationIfRefusedItemPeriodisedPay(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "situation":
        if (!((field === "periodised-pay"))) return false;
        required += 1;
        break;
      case "from":
        if (!(isText(field) && isDate(field))) return false;
        required += 1;
        break;
      case "to":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "movable":
        if (!(isWindow(field))) return false;
        break;
      case "amount":
        if (!(isNumber(field) && field >= 0 && field <= 9999999.99 && hasAtMostTwoDecimals(field))) return false;
        break;
      case "dailyWage":
        if (!(isNumber(field) && field >= 0 && field <= 9999999.99 && hasAtMostTwoDecimals(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

function isScenarioPathsItemStepsItemRehabilitationIfRefusedItemPension(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "situation":
        if (!((field === "pension"))) return false;
        required += 1;
        break;
      case "from":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "to":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "movable":
        if (!(isWindow(field))) return false;
        break;
      case "benefit":
        if (!(WORDS_11.has(field))) return false;
        required += 1;
        break;
      case "appliedOn":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "decidedOn":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "outcome":
        if (!(WORDS_5.has(field))) return false;
        break;
      case "monthly":
        if (!(isNumber(field) && field >= 0 && field <= 9999999.99 && hasAtMostTwoDecimals(field))) return false;
        break;
      case "otherPensions":
        if (!(isNumber(field) && field >= 0 && field <= 9999999.99 && hasAtMostTwoDecimals(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

function isScenarioPathsItemStepsItemRehabilitationIfRefusedItemOtherBenefit(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "situation":
        if (!((field === "other-benefit"))) return false;
        required += 1;
        break;
      case "from":
        if (!(isText(field) && isDate(field))) return false;
        required += 1;
        break;
      case "to":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "movable":
        if (!(isWindow(field))) return false;
        break;
      case "benefit":
        if (!(WORDS_12.has(field))) return false;
        required += 1;
        break;
      case "monthly":
        if (!(isNumber(field) && field >= 0 && field <= 9999999.99 && hasAtMostTwoDecimals(field))) return false;
        required += 1;
        break;
      case "effect":
        if (!(WORDS_13.has(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 5;
}

function isScenarioPathsItemStepsItemRehabilitationIfRefusedItemAbroad(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "situation":
        if (!((field === "abroad"))) return false;
        required += 1;
        break;
      case "from":
        if (!(isText(field) && isDate(field))) return false;
        required += 1;
        break;
      case "to":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "movable":
        if (!(isWindow(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

function isScenarioPathsItemStepsItemRehabilitationIfRefusedItemPrison(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "situation":
        if (!((field === "prison"))) return false;
        required += 1;
        break;
      case "from":
        if (!(isText(field) && isDate(field))) return false;
        required += 1;
        break;
      case "to":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "movable":
        if (!(isWindow(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

function isScenarioPathsItemStepsItemRehabilitationIfRefusedItemConscription(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "situation":
        if (!((field === "conscription"))) return false;
        required += 1;
        break;
      case "from":
        if (!(isText(field) && isDate(field))) return false;
        required += 1;
        break;
      case "to":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "movable":
        if (!(isWindow(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

function isScenarioPathsItemStepsItemService(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "situation":
        if (!((field === "service"))) return false;
        required += 1;
        break;
      case "from":
        if (!(isText(field) && isDate(field))) return false;
        required += 1;
        break;
      case "to":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "movable":
        if (!(isWindow(field))) return false;
        break;
      case "service":
        if (!(WORDS_9.has(field))) return false;
        required += 1;
        break;
      case "daysPerWeek":
        if (!(isNumber(field) && Number.isSafeInteger(field) && field >= 1 && field <= 5)) return false;
        break;
      case "absent":
        if (!(isListOf(field, isPeriod))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 3;
}

function isScenarioPathsItemStepsItemWork(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "situation":
        if (!((field === "work"))) return false;
        required += 1;
        break;
      case "from":
        if (!(isText(field) && isDate(field))) return false;
        required += 1;
        break;
      case "to":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "movable":
        if (!(isWindow(field))) return false;
        break;
      case "monthlyPay":
        if (!(isNumber(field) && field >= 0 && field <= 9999999.99 && hasAtMostTwoDecimals(field))) return false;
        required += 1;
        break;
      case "workingTime":
        if (!(isNumber(field) && field >= 0 && field <= 1)) return false;
        break;
      case "payMonthOffset":
        if (!(isNumber(field) && Number.isSafeInteger(field) && field >= 0 && field <= 12)) return false;
        break;
      default:
        return false;
    }
  }
  return required === 3;
}

function isScenarioPathsItemStepsItemSanction(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "situation":
        if (!((field === "sanction"))) return false;
        required += 1;
        break;
      case "from":
        if (!(isText(field) && isDate(field))) return false;
        required += 1;
        break;
      case "to":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "movable":
        if (!(isWindow(field))) return false;
        break;
      case "cause":
        if (!(WORDS_10.has(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

function isScenarioPathsItemStepsItemPeriodisedPay(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "situation":
        if (!((field === "periodised-pay"))) return false;
        required += 1;
        break;
      case "from":
        if (!(isText(field) && isDate(field))) return false;
        required += 1;
        break;
      case "to":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "movable":
        if (!(isWindow(field))) return false;
        break;
      case "amount":
        if (!(isNumber(field) && field >= 0 && field <= 9999999.99 && hasAtMostTwoDecimals(field))) return false;
        break;
      case "dailyWage":
        if (!(isNumber(field) && field >= 0 && field <= 9999999.99 && hasAtMostTwoDecimals(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

function isScenarioPathsItemStepsItemPension(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "situation":
        if (!((field === "pension"))) return false;
        required += 1;
        break;
      case "from":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "to":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "movable":
        if (!(isWindow(field))) return false;
        break;
      case "benefit":
        if (!(WORDS_11.has(field))) return false;
        required += 1;
        break;
      case "appliedOn":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "decidedOn":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "outcome":
        if (!(WORDS_5.has(field))) return false;
        break;
      case "monthly":
        if (!(isNumber(field) && field >= 0 && field <= 9999999.99 && hasAtMostTwoDecimals(field))) return false;
        break;
      case "otherPensions":
        if (!(isNumber(field) && field >= 0 && field <= 9999999.99 && hasAtMostTwoDecimals(field))) return false;
        break;
      case "if-refused":
        if (!(isListOf(field, isBranchStep))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

function isScenarioPathsItemStepsItemOtherBenefit(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "situation":
        if (!((field === "other-benefit"))) return false;
        required += 1;
        break;
      case "from":
        if (!(isText(field) && isDate(field))) return false;
        required += 1;
        break;
      case "to":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "movable":
        if (!(isWindow(field))) return false;
        break;
      case "benefit":
        if (!(WORDS_12.has(field))) return false;
        required += 1;
        break;
      case "monthly":
        if (!(isNumber(field) && field >= 0 && field <= 9999999.99 && hasAtMostTwoDecimals(field))) return false;
        required += 1;
        break;
      case "effect":
        if (!(WORDS_13.has(field))) return false;
        required += 1;
        break;
      default:
        return false;
    }
  }
  return required === 5;
}

function isScenarioPathsItemStepsItemAbroad(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "situation":
        if (!((field === "abroad"))) return false;
        required += 1;
        break;
      case "from":
        if (!(isText(field) && isDate(field))) return false;
        required += 1;
        break;
      case "to":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "movable":
        if (!(isWindow(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

function isScenarioPathsItemStepsItemPrison(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "situation":
        if (!((field === "prison"))) return false;
        required += 1;
        break;
      case "from":
        if (!(isText(field) && isDate(field))) return false;
        required += 1;
        break;
      case "to":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "movable":
        if (!(isWindow(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

function isScenarioPathsItemStepsItemConscription(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "situation":
        if (!((field === "conscription"))) return false;
        required += 1;
        break;
      case "from":
        if (!(isText(field) && isDate(field))) return false;
        required += 1;
        break;
      case "to":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "movable":
        if (!(isWindow(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 2;
}

function isScenarioPathsItemApplicationsItem(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "benefit":
        if (!(WORDS_14.has(field))) return false;
        required += 1;
        break;
      case "filed":
        if (!(isText(field) && isDateOrNever(field))) return false;
        break;
      case "decidedOn":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "outcome":
        if (!(WORDS_5.has(field))) return false;
        break;
      case "reason":
        if (!(WORDS_15.has(field))) return false;
        break;
      case "from":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "movable":
        if (!(isWindow(field))) return false;
        break;
      case "if-refused":
        if (!(isListOf(field, isBranchStep))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 1;
}

function isScenarioExpect(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "findings":
        if (!(isListOf(field, isScenarioExpectFindingsItem))) return false;
        break;
      case "months":
        if (!(isScenarioExpectMonths(field))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isScenarioExpectFindingsItem(value: unknown): boolean {
  return (isText(value) && isNotEmpty(value) || isScenarioExpectFindingsItem2(value));
}

function isScenarioExpectFindingsItem2(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "path":
        if (!(isText(field) && isNotEmpty(field) && isOneLine(field))) return false;
        break;
      case "code":
        if (!(isText(field) && isNotEmpty(field))) return false;
        break;
      case "from":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "to":
        if (!(isText(field) && isDate(field))) return false;
        break;
      case "loss":
        if (!(isNumber(field) && field >= 0 && field <= 9999999.99 && hasAtMostTwoDecimals(field))) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isScenarioExpectMonths(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    if (key === '__proto__') return false;
    if (!(isText(key))) return false;
    const field = value[key];
    if (!(((isNumber(field) && field >= 0 && field <= 9999999.99 && hasAtMostTwoDecimals(field) || isScenarioExpectMonthsValue2(field)) || isScenarioExpectMonthsValue22(field)))) return false;
  }
  return true;
}

function isScenarioExpectMonthsValue2(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "net":
        if (!(isNumber(field) && field >= 0 && field <= 9999999.99 && hasAtMostTwoDecimals(field))) return false;
        break;
      case "gross":
        if (!(isNumber(field) && field >= 0 && field <= 9999999.99 && hasAtMostTwoDecimals(field))) return false;
        break;
      case "arrives":
        if (!(isNumber(field) && field >= 0 && field <= 9999999.99 && hasAtMostTwoDecimals(field))) return false;
        break;
      case "taxFree":
        if (!(isNumber(field) && field >= 0 && field <= 9999999.99 && hasAtMostTwoDecimals(field))) return false;
        break;
      case "status":
        if (!(WORDS_16.has(field))) return false;
        break;
      case "daysWithoutSupport":
        if (!(isNumber(field) && Number.isSafeInteger(field) && field >= 0 && field <= 31)) return false;
        break;
      default:
        return false;
    }
  }
  return true;
}

function isScenarioExpectMonthsValue22(value: unknown): boolean {
  if (!isMapping(value)) return false;
  for (const key in value) {
    if (key === '__proto__') return false;
    if (!(isText(key))) return false;
    const field = value[key];
    if (!((isNumber(field) && field >= 0 && field <= 9999999.99 && hasAtMostTwoDecimals(field) || isScenarioExpectMonthsValue2(field)))) return false;
  }
  return true;
}

function isScenarioCohort(value: unknown): boolean {
  if (!isMapping(value)) return false;
  let required = 0;
  for (const key in value) {
    const field = value[key];
    switch (key) {
      case "start":
        if (!(isText(field) && isDate(field))) return false;
        required += 1;
        break;
      case "area":
        if (!(isText(field) && isNotEmpty(field) && isOneLine(field))) return false;
        break;
      case "referral":
        if (!(isText(field) && isNotEmpty(field) && isOneLine(field))) return false;
        break;
      default:
        return false;
    }
  }
  return required === 1;
}

const WORDS_1: ReadonlySet<unknown> = new Set(["rental", "capital", "forest", "copyright", "informal-care", "foster-care", "partial-old-age-pension", "home-care-allowance", "child-benefit", "housing-allowance", "social-assistance", "disability-allowance", "child-maintenance", "other"]);
const WORDS_2: ReadonlySet<unknown> = new Set(["served", "unserved"]);
const WORDS_3: ReadonlySet<unknown> = new Set(["labour-market-subsidy", "basic-unemployment-allowance", "general-social-security-benefit", "earnings-related-allowance", "sickness-allowance", "partial-sickness-allowance", "rehabilitation-allowance", "partial-rehabilitation-allowance", "young-persons-rehabilitation-allowance", "disability-pension", "rehabilitation-subsidy", "guarantee-pension", "expense-compensation", "maintenance-compensation", "wages", "employer-sick-pay", "parental-allowance", "study-grant", "home-care-allowance", "old-age-pension", "partial-disability-pension", "earnings-related-pension", "foreign-pension", "basic-social-assistance", "general-housing-allowance", "other"]);
const WORDS_4: ReadonlySet<unknown> = new Set(["rehabilitation", "labour-market-subsidy", "basic-unemployment-allowance", "general-social-security-benefit", "earnings-related-allowance", "sickness-allowance", "partial-sickness-allowance", "rehabilitation-allowance", "partial-rehabilitation-allowance", "young-persons-rehabilitation-allowance", "disability-pension", "rehabilitation-subsidy", "guarantee-pension", "expense-compensation", "maintenance-compensation", "wages", "employer-sick-pay", "parental-allowance", "study-grant", "home-care-allowance", "old-age-pension", "partial-disability-pension", "earnings-related-pension", "foreign-pension", "basic-social-assistance", "general-housing-allowance", "other"]);
const WORDS_5: ReadonlySet<unknown> = new Set(["granted", "refused", "pending"]);
const WORDS_6: ReadonlySet<unknown> = new Set(["A", "B", "occupational-health", "participation"]);
const WORDS_7: ReadonlySet<unknown> = new Set(["A", "B"]);
const WORDS_8: ReadonlySet<unknown> = new Set(["vocational-assessment", "work-trial", "work-coaching", "work-trial-and-coaching", "skills-course", "education-trial", "vocational-training", "apprenticeship", "work-ability-course", "youth-coaching", "youth-assessment", "young-persons-plan", "adaptation-course", "family-rehabilitation", "rehabilitation-course", "individual-rehabilitation", "demanding-medical-rehabilitation", "psychotherapy", "occupational-health-work-trial", "substance-rehabilitation"]);
const WORDS_9: ReadonlySet<unknown> = new Set(["rehabilitative-work", "work-trial", "coaching", "labour-market-training"]);
const WORDS_10: ReadonlySet<unknown> = new Set(["resignation", "own-fault", "refused-job", "short-job", "neglect"]);
const WORDS_11: ReadonlySet<unknown> = new Set(["disability-pension", "rehabilitation-subsidy"]);
const WORDS_12: ReadonlySet<unknown> = new Set(["parental-allowance", "study-grant", "home-care-allowance", "old-age-pension", "partial-disability-pension", "earnings-related-pension", "foreign-pension", "basic-social-assistance", "general-housing-allowance", "other", "disability-pension", "rehabilitation-subsidy", "guarantee-pension"]);
const WORDS_13: ReadonlySet<unknown> = new Set(["bars", "deducts", "none"]);
const WORDS_14: ReadonlySet<unknown> = new Set(["labour-market-subsidy", "basic-unemployment-allowance", "general-social-security-benefit", "earnings-related-allowance", "sickness-allowance", "partial-sickness-allowance", "rehabilitation-allowance", "partial-rehabilitation-allowance", "young-persons-rehabilitation-allowance", "disability-pension", "rehabilitation-subsidy", "guarantee-pension"]);
const WORDS_15: ReadonlySet<unknown> = new Set(["fit", "late", "formal"]);
const WORDS_16: ReadonlySet<unknown> = new Set(["unemployment", "sickness", "rehabilitation", "pension", "work", "other", "none", "unknown"]);

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isListOf(value: unknown, holds: (item: unknown) => boolean): boolean {
  if (!Array.isArray(value)) return false;
  for (let i = 0; i < value.length; i += 1) if (!holds(value[i])) return false;
  return true;
}
