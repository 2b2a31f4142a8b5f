interface Point {
  x: number;
  y: number;
}

/** What fingers, pens and mice do on an element. Distances are in CSS pixels. */
interface Gestures {
  doublePress: (at: Point) => void;
  /** Two fingers move apart (a ratio above 1) or together. */
  pinch: (ratio: number, centre: Point) => void;
  /** One finger or the mouse moves, or the middle between two fingers. */
  drag: (x: number, y: number) => void;
  /** A finger has moved sidewards, and has left the screen. */
  swipe: (x: number) => void;
}

/** A press moves less than this, in CSS pixels. */
const pressDistance = 10;
/** The longest time between the two presses of a double press, in milliseconds, and their distance, in CSS pixels. */
const doublePressTime = 350;
const doublePressDistance = 40;
const minSwipe = 50;

/** Calls back for gestures on an element. Its `touch-action` has to be `none`: otherwise the browser takes them for its own. */
export function trackGestures(element: HTMLElement, { doublePress, pinch, drag, swipe }: Gestures): void {
  const pointers = new Map<number, Point>();
  /** Where the only pointer went down; none if there were two. */
  let start: Point | undefined;
  let lastPress = { x: 0, y: 0, time: -Infinity };

  element.addEventListener('pointerdown', ({ pointerId, clientX: x, clientY: y, button, pointerType }) => {
    if (button !== 0) return;
    pointers.set(pointerId, { x, y });
    start = pointers.size === 1 ? { x, y } : undefined;
    // A mouse may leave the element while its button is down. Touches are captured anyway.
    if (pointerType === 'mouse') element.setPointerCapture(pointerId);
  });
  element.addEventListener('pointermove', ({ pointerId, clientX: x, clientY: y }) => {
    const before = pointers.get(pointerId);
    if (!before) return;
    const others = [...pointers].flatMap(([id, point]) => (id === pointerId ? [] : [point]));
    const [other] = others;
    pointers.set(pointerId, { x, y });
    // The middle between two fingers moves half as far as one of them.
    drag((x - before.x) / pointers.size, (y - before.y) / pointers.size);
    if (other) pinch(distance({ x, y }, other) / (distance(before, other) || 1), { x: (x + other.x) / 2, y: (y + other.y) / 2 });
  });
  element.addEventListener('pointerup', ({ pointerId, clientX: x, clientY: y, pointerType, timeStamp: time }) => {
    if (!pointers.delete(pointerId) || !start) return;
    const moved = { x: x - start.x, y: y - start.y };
    if (Math.hypot(moved.x, moved.y) < pressDistance) {
      const isDouble = time - lastPress.time < doublePressTime && distance({ x, y }, lastPress) < doublePressDistance;
      lastPress = { x, y, time: isDouble ? -Infinity : time };
      if (isDouble) doublePress({ x, y });
    } else if (pointerType !== 'mouse' && Math.abs(moved.x) > minSwipe && Math.abs(moved.x) > 1.5 * Math.abs(moved.y)) swipe(moved.x);
  });
  element.addEventListener('pointercancel', ({ pointerId }) => {
    pointers.delete(pointerId);
    start = undefined;
  });
  // Two fingers on the pad of a laptop come as a wheel with Ctrl.
  element.addEventListener('wheel', (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    pinch(Math.exp(-event.deltaY / 100), { x: event.clientX, y: event.clientY });
  });
}

const distance = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y);
