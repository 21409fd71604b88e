import { expect, it } from 'vitest';
import { guessLanguage } from '../../src/reading/guessLanguage.ts';

it.each([
  ['en', 'The plant delivered seven drones to the army, and it was not the first time.'],
  ['ru', 'Завод поставил семь беспилотников, и это был не первый раз, сообщили в министерстве.'],
  ['uk', 'Завод поставив сім безпілотників, і це було не вперше, повідомили у міністерстві.'],
  ['zh', '一家位于中国的工厂向俄罗斯提供了七架无人机 (UAV)。'],
  ['ja', 'この会社はドローンを製造していると発表した。'],
  ['ko', '이 회사는 무인기를 생산하고 있다고 밝혔다.'],
  ['de', 'Das Werk hat sieben Drohnen an die Armee geliefert und es war nicht das erste Mal.'],
  ['fr', 'Le site a livré sept drones à la société, et ce n’est pas la première fois dans le pays.'],
  ['ar', 'شركة مصنع الطائرات في الصين'],
  ['fa', 'شرکت هواپیماسازی در چین گفت که پهپاد ساخته است'],
  [undefined, 'LX-50 117 4,000'],
])('tells %s', (language, text) => {
  expect(guessLanguage(text)).toBe(language);
});
