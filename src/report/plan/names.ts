import type { Movable } from '../../scenario/movables.js';

/** Where it stands in its path, as `steps[2]`. */
export function placeText({ place: [list, index] }: Movable): string {
  return `${list}[${index}]`;
}

/** `steps[2] rehabilitation`: the words of the document itself. */
export function movableName(movable: Movable): string {
  return `${placeText(movable)} ${movable.what}`;
}
