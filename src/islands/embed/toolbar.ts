/** The row of buttons under a picture. With scripts the table is folded for the eyes, one press away; readers of screens always have it. */
import { embedWords, type EmbedWords } from '../../i18n/embed.ts';
import type { Lang } from '../../i18n/lang.ts';

export function toolButton(text: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', onClick);
  return button;
}

function tableButton(table: HTMLElement, words: EmbedWords): HTMLButtonElement {
  const button = toolButton('', () => show(button.getAttribute('aria-expanded') !== 'true'));
  button.setAttribute('aria-controls', table.id);
  const show = (shown: boolean): void => {
    table.classList.toggle('em-unseen', !shown);
    // What nobody sees is no stop for the keyboard.
    if (shown) table.tabIndex = 0;
    else table.removeAttribute('tabindex');
    button.setAttribute('aria-expanded', String(shown));
    button.textContent = shown ? words.hideTable : words.showTable;
  };
  show(window.parent === window);
  return button;
}

/** Puts the row before the table, or at the end of the figure where there is none. */
export function addToolbar(main: HTMLElement, lang: Lang): HTMLElement {
  const toolbar = document.createElement('div');
  toolbar.className = 'em-tools';
  const table = main.querySelector<HTMLElement>('#table');
  if (table) toolbar.append(tableButton(table, embedWords(lang)));
  main.insertBefore(toolbar, table ?? main.querySelector('.em-foot'));
  return toolbar;
}
