package it.sintesi.communications.rules.checks;

import it.sintesi.communications.format.model.Seat;
import it.sintesi.communications.rules.engine.Facts;
import it.sintesi.communications.rules.engine.Table;
import it.sintesi.communications.rules.engine.Verdict;
import it.sintesi.kernel.api.codelist.CodeEntry;
import java.time.LocalDate;

/** Municipalities, foreign states and seats. */
public final class Places {
    private static final String EU = "2";
    private static final int POSTCODE = 5;

    private Places() {
    }

    /** True for the code of a foreign state, {@code Znnn}. */
    public static boolean abroad(String code) {
        return code != null && code.startsWith("Z");
    }

    /** The code is an existing municipality or foreign state on that day; an absent code holds. */
    public static Verdict exists(Facts facts, String code, LocalDate day) {
        return facts.listed(abroad(code) ? Table.STATES : Table.MUNICIPALITIES, code, day);
    }

    /** As {@link #exists}, and an absent code breaks. */
    public static Verdict required(Facts facts, String code, LocalDate day) {
        return code == null ? Verdict.BROKEN : exists(facts, code, day);
    }

    /** The code is an existing Italian municipality; a foreign state breaks. */
    public static Verdict municipality(Facts facts, String code, LocalDate day) {
        return abroad(code) ? Verdict.broken(code) : facts.listed(Table.MUNICIPALITIES, code, day);
    }

    /** A municipality that is in the table, on whatever day: only of such a one the territory can be told. */
    public static boolean known(Facts facts, String code) {
        return code != null && !abroad(code) && facts.table(Table.MUNICIPALITIES).contains(code, null);
    }

    /**
     * A place of birth: a municipality of that day or a foreign state of whatever day, since codes of persons name the state as it was
     * called when the code was given. A municipality of another day is doubtful.
     */
    public static Verdict birthPlace(Facts facts, String code, LocalDate birth) {
        if (abroad(code)) {
            return facts.listed(Table.STATES, code, null);
        }
        Verdict found = facts.listed(Table.MUNICIPALITIES, code, birth);
        return found != Verdict.HOLDS && known(facts, code) ? Verdict.doubtful(code) : found;
    }

    /** The code is a municipality, or a foreign state of the European Union. */
    public static Verdict municipalityOrUnion(Facts facts, String code, LocalDate day) {
        if (!abroad(code)) {
            return facts.listed(Table.MUNICIPALITIES, code, day);
        }
        return union(facts, code) ? Verdict.HOLDS : Verdict.broken(code);
    }

    /** True for a state whose citizens the table of citizenships calls citizens of the Union. */
    public static boolean union(Facts facts, String state) {
        for (CodeEntry citizenship : facts.table(Table.CITIZENSHIPS).entries()) {
            if (EU.equals(citizenship.attribute("cod_nazionalita")) && state.equals(citizenship.attribute("stato"))) {
                return true;
            }
        }
        return false;
    }

    public static boolean postcode(String text) {
        return Texts.digits(text, POSTCODE, POSTCODE);
    }

    /** A conventional postcode, admitted where none is due: absent, empty or zeros. */
    public static boolean noPostcode(String text) {
        return Texts.blank(text) || "00000".equals(text);
    }

    /** E-mail, telephone and fax of the seat have a right form where given. */
    public static boolean contactsWellFormed(Seat seat) {
        return emailWellFormed(seat) && phonesWellFormed(seat);
    }

    public static boolean emailWellFormed(Seat seat) {
        return Texts.blank(seat.email()) || Texts.email(seat.email());
    }

    public static boolean phonesWellFormed(Seat seat) {
        return (seat.phone() == null || Texts.phone(seat.phone())) && (seat.fax() == null || Texts.phone(seat.fax()));
    }
}
