import { describe, expect, it } from 'vitest';
import { reportFromText } from '../../src/intake/index.js';
import { findLanguage } from '../../src/intake/language.js';

describe('language of a text', () => {
  const cases: [text: string, language: string][] = [
    ['Dockers at Port Lessa walked out on Tuesday after talks with the harbour board collapsed.', 'en'],
    ['The bridge opens.', 'en'],
    ['Kovač and Şimşek met Nguyễn in Yenişar.', 'en'],
    ['Ana Kovač', 'und'],
    ['2031-05-14', 'und'],
    ['Докери порту Лесса припинили роботу у вівторок після зриву переговорів із правлінням гавані.', 'uk'],
    ['Докеры порта Лесса прекратили работу во вторник после срыва переговоров с правлением гавани.', 'ru'],
    ['Die Hafenarbeiter von Lessa legten am Dienstag nach dem Scheitern der Gespräche die Arbeit nieder.', 'de'],
    ['Les dockers du port de Lessa ont cessé le travail mardi après l’échec des discussions avec la direction.', 'fr'],
    ['Lučki radnici u Lessi prekinuli su rad u utorak nakon što su propali razgovori s upravom luke.', 'hr'],
  ];
  for (const [text, language] of cases)
    it(`${language}: ${text.slice(0, 40)}`, () => {
      const found = findLanguage(text);
      // Croatian, Serbian and Bosnian in Latin letters are one to any detector.
      expect(language === 'hr' ? ['hr', 'bs', 'sr', 'sl'].includes(found) : found === language).toBe(true);
    });

  it('keeps a text in another language, and says that it is left unread', () => {
    const report = reportFromText(
      'r1',
      'Die Hafenarbeiter von Lessa legten am Dienstag nach dem Scheitern der Gespräche die Arbeit nieder.',
    );
    expect(report.warnings.join()).toMatch(/W302 r1: language de/);
  });
});
