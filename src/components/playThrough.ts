/**
 * `<play-through>`: shows of the chart that it stands below what had happened by a day, chosen on a slider or played
 * from the first to the last; what each level had reached stands in words, which are part of the page.
 */
import type { PlayThrough } from '../figures/progress/playThrough.ts';

/** How long all days take together, in milliseconds. */
const DURATION = 6000;

class PlayThroughElement extends HTMLElement {
  private played = JSON.parse(this.querySelector('script')!.textContent) as PlayThrough;
  private slider = this.querySelector('input')!;
  private button = this.querySelector('button')!;
  private said = this.querySelector('.play-state')!;
  private curtains: readonly Curtain[] = [];
  /** Of the animation under way; 0 while it stands still. */
  private frame = 0;

  connectedCallback(): void {
    this.curtains = [...this.parentElement!.querySelectorAll<SVGSVGElement>('svg.chart')].map(
      curtainOf,
    );
    this.slider.addEventListener('input', () => {
      this.stop();
      this.show();
    });
    this.button.addEventListener('click', () => (this.frame === 0 ? this.play() : this.stop()));
  }

  private play(): void {
    const last = this.played.days.length - 1;
    const from = this.slider.valueAsNumber === last ? 0 : this.slider.valueAsNumber;
    let begin: number | undefined;
    const step = (now: number) => {
      begin ??= now;
      const day = from + ((now - begin) / DURATION) * last;
      this.slider.valueAsNumber = Math.min(Math.floor(day), last);
      this.show();
      if (day < last) this.frame = requestAnimationFrame(step);
      else this.stop();
    };
    this.said.setAttribute('aria-live', 'off');
    this.frame = requestAnimationFrame(step);
    this.name('stop');
  }

  private stop(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.said.setAttribute('aria-live', 'polite');
    this.name('play');
  }

  private name(action: 'play' | 'stop'): void {
    this.button.firstElementChild!.textContent = this.dataset[action]!;
  }

  private show(): void {
    const { days, axis, levels } = this.played;
    const day = this.slider.valueAsNumber;
    this.slider.setAttribute('aria-valuetext', days[day]!);
    this.said.querySelector('strong')!.textContent = days[day]!;
    this.said.querySelectorAll('dd').forEach((place, index) => {
      const text = levels[index]!.steps.filter(([from]) => from <= day).pop()![1];
      // What has not changed is not said again.
      if (place.textContent !== text) place.textContent = text;
    });
    const isWhole = day === days.length - 1;
    for (const draw of this.curtains)
      draw(isWhole ? undefined : (axis.first + day + 1) / axis.days);
  }
}

/** Shows a chart up to a part of its axis, 0–1, with a line there; all of it when undefined. */
type Curtain = (part: number | undefined) => void;

function curtainOf(svg: SVGSVGElement): Curtain {
  const axes = [...svg.querySelectorAll<SVGLineElement>('.axis')];
  const [left, right] = [axes[0]!.x1.baseVal.value, axes[0]!.x2.baseVal.value];
  const id = `${svg.getAttribute('aria-labelledby')!.split(' ')[0]}-played`;
  const opening = drawn('rect', { x: left - 2, y: 0, height: svg.viewBox.baseVal.height });
  const clip = drawn('clipPath', { id });
  clip.append(opening);
  const line = drawn('path', { class: 'played' });
  return (part) => {
    if (part === undefined) {
      clip.remove();
      line.remove();
    } else {
      const x = left + part * (right - left);
      set(opening, { width: x - left + 2 });
      set(line, { d: axes.map((axis) => acrossPanel(axis, x)).join('') });
      if (!clip.isConnected) svg.append(clip, line);
    }
    for (const path of svg.querySelectorAll('path.area, path.line'))
      if (part === undefined) path.removeAttribute('clip-path');
      else set(path, { 'clip-path': `url(#${id})` });
  };
}

/** From the axis of a level up to the line of all, which is drawn next; names between the levels stay legible. */
function acrossPanel(axis: SVGLineElement, x: number): string {
  const whole = axis.nextElementSibling as SVGLineElement;
  return `M${x},${axis.y1.baseVal.value}V${whole.y1.baseVal.value}`;
}

function drawn(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  set(element, attributes);
  return element;
}

function set(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
}

customElements.define('play-through', PlayThroughElement);
