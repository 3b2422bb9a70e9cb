// How the people of a place are called that no list of countries knows, by the ending of its name.
// Does not find names.

/** Words for the people of a place that no list knows, from its name: "Ilmaria" gives "Ilmarian", "Tarkhan" "Tarkhani" and "Tarkhanian". */
export function peopleOf(place: string): string[] {
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(place)) return [];
  const stem = place.slice(0, -1);
  if (place.endsWith('a')) return [`${place}n`];
  if (place.endsWith('y')) return [`${stem}ian`];
  if (/[eiou]$/.test(place)) return [`${stem}an`, `${stem}ian`, `${place}an`];
  return [`${place}ian`, `${place}an`, `${place}i`, `${place}ese`];
}
