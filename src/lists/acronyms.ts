// Acronyms that are common nouns: nobody's name, though written in capitals.
// Does not hold the names of bodies; organisations does.
// Source: general knowledge of English; written for Onrecord in 2026.

/** In lower case, as a report may write them in the singular or the plural. */
export const COMMON_ACRONYMS: ReadonlySet<string> = new Set(
  (
    'ai aids am app atm ceo cfo coo cto cv dna dvd er faq gdp gm gnp gp gps hiv hr icu id ipo it led lp mba mep ml mla mp msp mvp ngo no nos ' +
    'pa pc pdf phd pin pm pow pr qc kc rep rfp rpg sms suv tv uav ufo url usb vat vip'
  )
    .split(' ')
    .flatMap(acronym => [acronym, `${acronym}s`]),
);
