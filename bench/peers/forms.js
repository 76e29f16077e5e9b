// The plain form of each answer, in which all peers are compared: nested lists, in the order in which things were
// answered. What a server words as it likes (cursors, field names, nesting) is not part of it.
export const named = ({ id, name }) => [id, name];
export const labelled = ({ id, label }) => [id, label];
export const titled = ({ id, title }) => [id, title];
export const work = ({ id, title, kind, year }) => [id, title, kind, year];
