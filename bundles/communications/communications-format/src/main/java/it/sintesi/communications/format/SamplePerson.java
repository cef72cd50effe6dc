package it.sintesi.communications.format;

import java.time.LocalDate;

/** People made from a number: the surname's three consonants and the date of birth make the fiscal code unique. */
final class SamplePerson {
    static final String NAME = "ANDREA";
    private static final String CONSONANTS = "BCDFGLMNPRSTVZ";
    private static final String VOWELS = "AEIO";
    private static final int SURNAMES = CONSONANTS.length() * CONSONANTS.length() * CONSONANTS.length();
    /** Days of birth from 1962 to 2000: of age and not yet retired for every date near today. */
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1962, 1, 1);
    private static final int BIRTHS = 14_000;

    private SamplePerson() {
    }

    /** Surname of the worker with this place in the message; workers of one message differ. */
    static String surname(int number, int place) {
        int left = (number + place * 911) % SURNAMES;
        StringBuilder out = new StringBuilder(6);
        for (int i = 0; i < 3; i++) {
            out.append(CONSONANTS.charAt(left % CONSONANTS.length())).append(VOWELS.charAt((left + i) % VOWELS.length()));
            left /= CONSONANTS.length();
        }
        return out.toString();
    }

    static LocalDate birth(int number) {
        // The second term spreads near numbers over the years; together with the surname the pair stays unique.
        return FIRST_BIRTH.plusDays((number / SURNAMES + 37L * number) % BIRTHS);
    }

    /** Sex and place of birth are those of the code in the sample. */
    static String code(int number, int place, String original) {
        FiscalCode parts = FiscalCode.parse(original).orElseThrow(() -> new IllegalStateException("esempio con codice errato: " + original));
        return FiscalCode.compute(surname(number, place), NAME, birth(number), parts.sex(), parts.birthPlace()).code();
    }
}
