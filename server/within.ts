/** What the work comes to, if it does so in time; a late fault of it is nobody's any more. @throws what `tooLate` gives */
export async function within<T>(ms: number, work: Promise<T>, tooLate: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(tooLate()), ms);
  });
  return await Promise.race([work, late]).finally(() => clearTimeout(timer));
}
