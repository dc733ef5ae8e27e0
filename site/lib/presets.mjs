// Places to begin from, each with what it shows.

export const presets = [
  {
    name: 'Soft top-2',
    story: 'Two of four are chosen. The first is certain, the last is out, and between the other two the choice is soft.',
    state: { x: [3, 1, 2, 0], k: 2, temperature: 2, y: [1, 1, 0, 0] },
  },
  {
    name: 'k = 1 is sparsemax',
    story: 'With k = 1 the projection is sparsemax: probabilities that sum to 1, and exactly 0 for the clear losers.',
    state: { x: [1.2, 0.9, -0.6, 0.5, -1.4], k: 1, temperature: 1, y: [1, 0, 0, 0, 0] },
  },
  {
    name: 'τ → 0: hard top-k',
    story: 'With a small τ the ramp is a step. Every score is saturated, and the HyperSimplex loss has no gradient left.',
    state: { x: [3, 1, 2, 0], k: 2, temperature: 0.05, y: [1, 1, 0, 0] },
  },
  {
    name: 'A large τ',
    story: 'With a large τ every score is free. p is x/τ shifted, and the loss is a squared error of centred scores.',
    state: { x: [3, 1, 2, 0], k: 2, temperature: 8, y: [1, 1, 0, 0] },
  },
  {
    name: 'A stuck positive',
    story: 'The first score is labelled 1 but lies far below the threshold. Its HyperSimplex gradient is 0; the Fenchel–Young gradient still pulls it up.',
    state: { x: [-3, 3, 2, 0], k: 2, temperature: 1, y: [1, 0, 1, 0] },
  },
  {
    name: 'A tie',
    story: 'Equal scores are treated equally: the soft choice shares the last place. The hard choice has to take one, the first.',
    state: { x: [3, 2, 2, 0], k: 2, temperature: 1, y: [1, 1, 0, 0] },
  },
  {
    name: 'A mask',
    story: 'A score of ∞ is certainly chosen, one of −∞ certainly not. The others share what is left of k.',
    state: { x: [Infinity, 1.2, 0.8, -Infinity], k: 2, temperature: 2, y: [1, 1, 0, 0] },
  },
  {
    name: 'k = 1.5',
    story: 'k need not be whole: a budget of one and a half.',
    state: { x: [2, 1.6, 0.3, -0.5], k: 1.5, temperature: 1, y: [1, 0.5, 0, 0] },
  },
  {
    name: 'The triangle',
    story: 'The example of the paper: three scores, k = 1. Move τ from 10 to 0.01 and the point runs from the middle to a corner.',
    state: { x: [0.1, 1.6, 1], k: 1, temperature: 3, y: [0, 1, 0] },
  },
  {
    name: 'Eight scores',
    story: 'Three of eight. Only the free scores, between the two lines, have a derivative.',
    state: { x: [2.4, -1.1, 0.6, 1.4, -0.3, 0.9, 3, -2], k: 3, temperature: 1.2, y: [1, 0, 0, 1, 0, 0, 1, 0] },
  },
];
