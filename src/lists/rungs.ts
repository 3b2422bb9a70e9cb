// Offices and trades by field: within one line two words are two standings of one field, and whoever is the one is seldom called the other.
// Does not hold titles of address; "Captain" before a name may lead a rescue.
// Source: general knowledge of English, written by us.

const LINES: readonly string[] = [
  'teacher headmistress headmaster headteacher principal pupil student professor lecturer dean rector caretaker',
  'doctor physician surgeon nurse midwife paramedic pharmacist dentist psychiatrist patient orderly porter',
  'private corporal sergeant lieutenant major colonel brigadier conscript cadet recruit deserter',
  'constable detective inspector superintendent commissioner sheriff',
  'lawyer prosecutor judge magistrate notary juror defendant plaintiff',
  'ambassador envoy negotiator mediator consul interpreter observer',
  'premier governor mayor prefect councillor ombudsman treasurer',
  'owner founder chairman chairwoman chairperson director manager accountant bookkeeper shareholder intern apprentice cleaner guard ' +
    'receptionist foreman supervisor labourer electrician welder mechanic engineer',
  'pilot co-pilot skipper helmsman mate stewardess steward stoker driver conductor signalman dispatcher passenger',
  'priest vicar bishop archbishop cardinal deacon imam rabbi monk nun sexton',
  'reporter editor columnist photographer cameraman anchor publisher',
  'farmer shepherd fisherman miller baker butcher weaver spinner tailor dyer carpenter mason miner',
  'actor director producer composer conductor singer dancer playwright',
  'winner runner-up finalist favourite coach goalkeeper striker defender captain referee',
];

const FIELDS = new Map<string, Set<number>>();
for (const [field, line] of LINES.entries())
  for (const word of line.split(' ')) FIELDS.set(word, (FIELDS.get(word) ?? new Set()).add(field));

/** Whether two words are two standings of one field: "teacher" and "headmistress". */
export function areRungs(a: string, b: string): boolean {
  const [mine, theirs] = [FIELDS.get(a), FIELDS.get(b)];
  if (a === b || !mine || !theirs) return false;
  for (const field of mine) if (theirs.has(field)) return true;
  return false;
}
