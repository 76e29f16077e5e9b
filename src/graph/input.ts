/** What a client did wrong, in a sentence that names the argument and its bound. It goes out as written. */
export class UserInputError extends Error {
  override readonly name = 'UserInputError';
}

/** The value. Throws a `UserInputError` that names the argument when it is not between 1 and `most`. */
export function checkRange(name: string, value: number, most: number): number {
  if (value >= 1 && value <= most) return value;
  throw new UserInputError(`"${name}" must be between 1 and ${most}; it is ${value}.`);
}
