/** What a client did wrong, in a sentence that names the argument and its bound. It goes out as written. */
export class UserInputError extends Error {
  override readonly name = 'UserInputError';
}
