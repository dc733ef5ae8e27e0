// What an app weighs by itself.
export const answer = () => 'nothing';
