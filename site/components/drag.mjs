// Dragging and arrow keys for a part of a drawing that has a value.

/** The place of a pointer in the units of the drawing. */
export function placeIn(svg, event) {
  const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
  return [point.x, point.y];
}

/** Handlers for one part: move(place) as it is dragged, end() when it is let go. */
export function draggable(move, end = () => {}) {
  return {
    pointerdown(event) {
      event.preventDefault();
      const part = event.currentTarget, svg = part.ownerSVGElement;
      part.focus({ preventScroll: true });
      part.setPointerCapture(event.pointerId);
      const onMove = (moved) => move(placeIn(svg, moved));
      const onEnd = () => {
        part.removeEventListener('pointermove', onMove);
        for (const name of ['pointerup', 'pointercancel']) part.removeEventListener(name, onEnd);
        end();
      };
      part.addEventListener('pointermove', onMove);
      for (const name of ['pointerup', 'pointercancel']) part.addEventListener(name, onEnd);
    },
  };
}

/** A key's step: arrows one, page keys ten; NaN for other keys. */
export const stepOf = ({ key }) => ({
  ArrowUp: 1, ArrowRight: 1, ArrowDown: -1, ArrowLeft: -1, PageUp: 10, PageDown: -10,
}[key] ?? NaN);
