package it.sintesi.observatory.warehouse;

/**
 * Sections of ATECO by division: the 2007 classification that communications declare, and that of 2025 by the class that the declared one has become or,
 * where that is not known, by its division.
 */
public final class Activities {

    private static final String SECTIONS_2007 = "A01-03 B05-09 C10-33 D35-35 E36-39 F41-43 G45-47 H49-53 I55-56 J58-63 K64-66 L68-68 M69-75 N77-82 O84-84 P85-85 Q86-88"
            + " R90-93 S94-96 T97-98 U99-99";
    private static final String SECTIONS_2025 = "A01-03 B05-09 C10-33 D35-35 E36-39 F41-43 G45-47 H49-53 I55-56 J58-60 K61-63 L64-66 M68-68 N69-75 O77-82 P84-84 Q85-85"
            + " R86-88 S90-93 T94-96 U97-98 V99-99";
    private static final int[] OF_2007 = table(SECTIONS_2007, Group.SECTION);
    private static final int[] OF_2025 = table(SECTIONS_2025, Group.SECTION_2025);
    /** Trade and repair of vehicles: the one division that is no more. */
    private static final int VEHICLES = 45;
    private static final int DIVISIONS = 100;

    private Activities() {
    }

    /** Class of a declared code ({@code dd.dd} of {@code dd.dd.dd}); null when it is none. */
    public static String classOf(String code) {
        return code != null && code.matches("[0-9]{2}\\.[0-9]{2}.*") ? code.substring(0, 5) : null;
    }

    /** Division of a class; 0 when unknown. */
    public static int division(String activity) {
        return activity == null ? 0 : Integer.parseInt(activity.substring(0, 2));
    }

    public static int section(String activity) {
        return OF_2007[division(activity)];
    }

    /** Section of 2025 of a declared class; {@code now} is the class that it has become, or null. */
    public static int section2025(String activity, String now) {
        return OF_2025[division(now == null ? activity : now)];
    }

    /** Division of 2025; 0 when it is not known. */
    public static int division2025(String activity, String now) {
        int division = division(now == null ? activity : now);
        return now == null && division == VEHICLES ? 0 : division;
    }

    /** Agriculture A, industry B-E, construction F, trade and services G-U (reports of the province). */
    public static int sector(int section) {
        if (section == 0) {
            return 0;
        }
        String letter = Group.SECTION.code(section);
        return Group.SECTOR.id("A".equals(letter) ? "AGRICULTURE" : "F".equals(letter) ? "CONSTRUCTION" : letter.compareTo("F") < 0 ? "INDUSTRY" : "SERVICES");
    }

    private static int[] table(String text, Group group) {
        int[] sections = new int[DIVISIONS];
        for (String range : text.split(" ")) {
            for (int d = Integer.parseInt(range.substring(1, 3)); d <= Integer.parseInt(range.substring(4)); d++) {
                sections[d] = group.id(range.substring(0, 1));
            }
        }
        return sections;
    }
}
