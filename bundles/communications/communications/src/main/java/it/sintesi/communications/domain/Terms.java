package it.sintesi.communications.domain;

/**
 * The terms of a contract as a message tells them; null = not told.
 *
 * @param contract      kind of contract (code)
 * @param workingTime   working time (code)
 * @param weeklyHours   weekly hours, null for full time
 * @param qualification professional code
 * @param agreement     collective agreement (code)
 * @param workplace     municipality of the place of work (Belfiore code)
 */
public record Terms(String contract, String workingTime, Integer weeklyHours, String qualification, String agreement, String workplace) {

    /** Nothing is told. */
    public static final Terms NONE = new Terms(null, null, null, null, null, null);

    /** These terms, and the older ones for whatever is not told; hours belong to their working time. */
    public Terms over(Terms older) {
        return new Terms(told(contract, older.contract), told(workingTime, older.workingTime), workingTime == null ? older.weeklyHours : weeklyHours,
                told(qualification, older.qualification), told(agreement, older.agreement), told(workplace, older.workplace));
    }

    /** Whether the working time is full. */
    public boolean fullTime() {
        return "F".equals(workingTime);
    }

    private static String told(String newer, String older) {
        return newer == null ? older : newer;
    }
}
