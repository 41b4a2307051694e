/** One of the threads that do the work. */
export type Hand<Job, Answer> = {
  /** Does one job; rejects if the thread is lost with it. */
  do(job: Job): Promise<Answer>;
  close(): Promise<unknown>;
};

export type Sharing<Job, Answer> = {
  hands: number;
  /** After so many jobs a thread is replaced, so that nothing it has gathered grows with the run. */
  jobsAHand: number;
  hire: () => Hand<Job, Answer>;
  /** What is said of a job that a thread was lost with. */
  lost: (error: unknown) => Answer;
  /** Hears of every job as soon as it is done. */
  done: (job: Job, answer: Answer) => void;
};

/**
 * Shares jobs out among threads: each takes the next when it has done its last, so none waits for another and no more
 * jobs are under way than there are threads. A thread that is lost costs its job alone.
 */
export async function shareOut<Job, Answer>(
  jobs: Iterable<Job>,
  { hands, jobsAHand, hire, lost, done }: Sharing<Job, Answer>,
): Promise<void> {
  const queue = jobs[Symbol.iterator]();

  async function work(): Promise<void> {
    let hand: Hand<Job, Answer> | null = null;
    let count = 0;
    for (let next = queue.next(); !next.done; next = queue.next()) {
      hand ??= hire();
      count += 1;
      const answer = await hand.do(next.value).catch((error: unknown) => {
        count = jobsAHand;
        return lost(error);
      });
      done(next.value, answer);
      if (count < jobsAHand) continue;
      await hand.close();
      [hand, count] = [null, 0];
    }
    await hand?.close();
  }

  await Promise.all(Array.from({ length: hands }, work));
}
