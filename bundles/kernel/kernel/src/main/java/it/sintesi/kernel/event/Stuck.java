package it.sintesi.kernel.event;

/** A delivery that waits for another attempt, or for an earlier one of its subject. */
record Stuck(long position, String subject, int attempts, long nextUs) {
}
