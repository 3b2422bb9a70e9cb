// Words that headlines shout: short verbs and loud nouns that popular papers set in capitals inside a line of small letters.
// Does not hold names.
// Source: general knowledge of British and American headlines, written by us in 2026.

/** Base forms, in lower case. */
export const HEADLINE_WORDS: ReadonlySet<string> = new Set(
  (
    'axe ban bash battle bid blast blunder bombshell boost booze brawl brand bust cash chaos chase clash confess crackdown crash cruel curb cut dash deadly ' +
    'defy demand dodge doom drag drama dub dump epic evil exclusive expose extra eye fear feud fiasco fix flee flop foil fraud fume fury gag ghost grab grill ' +
    'hail halt hammer heartbreak heartless hero hike hit horror hush inferno insult jail killer lash launch leak lie loom lose love madness mayhem mob monster mock ' +
    'mystery nab nail oust outrage panic plague plea pledge plot plunge probe quit quiz race rage raid rant rap rip riot rip-off rival rob rock row ruin ' +
    'sack scam scandal scare scrap seize shame shock shun slam slap slash slate smash smear snap snub soar spark spat splash spy stab stalk steal sting storm ' +
    'strike stun sue swoop tease thug thump toast torch toxic tragedy tragic trash trick tumble twist vanish victim victory vile vow wage war warn wipe woe wow wreck wrong yob'
  ).split(' '),
);
