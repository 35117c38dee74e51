/** One question, asked of us and of the peer. */
export interface PeerCase {
  /** What is asked, as a sentence; the title of its test. */
  readonly question: string;
  readonly ours: string;
  readonly peer: string;
  /** Set where the peer cannot order a list: both answers are compared as sets. */
  readonly unordered?: true;
  /** Brings the peer's answer to our shape, where more differs than `plainPeer` knows. */
  readonly adjust?: (peer: never) => unknown;
}

/** A question that the two answer differently, and a statement written by hand that says who is right. */
export interface PeerDifference extends PeerCase {
  /** A statement that gives our answer, in plain form, as `answer`. */
  readonly arbiter: string;
  /** Why our answer is the one we want, for whoever sees the test fail. */
  readonly because: string;
}
