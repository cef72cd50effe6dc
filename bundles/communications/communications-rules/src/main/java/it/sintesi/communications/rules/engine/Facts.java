package it.sintesi.communications.rules.engine;

import it.sintesi.communications.api.rule.PreviousCommunication;
import it.sintesi.communications.api.rule.RuleFacts;
import it.sintesi.communications.format.model.Form;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.codelist.CodeEntry;
import it.sintesi.kernel.api.codelist.CodeList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What the rules know during one check: the outer facts, each code list asked for once, the days that many rules need. */
public final class Facts {
    private final RuleFacts outer;
    private final Set<String> badFields;
    private final LocalDate eventDay;
    private final LocalDate today;
    private final CodeList[] tables = new CodeList[Table.values().length];

    public Facts(RuleFacts outer, Form form, Set<String> badFields) {
        this.outer = outer;
        this.badFields = badFields;
        this.eventDay = form.eventDate();
        this.today = LocalDate.ofInstant(outer.receivedAt(), CertifiedClock.ZONE);
    }

    /** Day of the event told, or null when the message does not tell it. */
    public LocalDate eventDay() {
        return eventDay;
    }

    /** Italian day on which the message came in. */
    public LocalDate today() {
        return today;
    }

    public Instant receivedAt() {
        return outer.receivedAt();
    }

    /** The communication that the message refers to, or null. */
    public PreviousCommunication previous() {
        return outer.previous().orElse(null);
    }

    public boolean openUrgencyExists() {
        return outer.openUrgencyExists();
    }

    public boolean inTerritory(String municipality) {
        return outer.inTerritory(municipality);
    }

    public boolean centralised(String employerCode) {
        return outer.centralised(employerCode);
    }

    /** Last day on which the communication is in time, or null when no term applies. */
    public LocalDate dueDate() {
        return outer.dueDate().orElse(null);
    }

    /** True when the reader could not read the field at this path. */
    public boolean unreadable(String path) {
        return !badFields.isEmpty() && badFields.contains(path);
    }

    /** True when the reader has refused an element or attribute of this name anywhere in the message. */
    public boolean refusedName(String name) {
        return badFields.stream().anyMatch(path -> path.regionMatches(true, path.lastIndexOf('.') + 1, name, 0, name.length())
                && path.length() - path.lastIndexOf('.') - 1 == name.length());
    }

    /** The list, asked for once per check. */
    public CodeList table(Table table) {
        CodeList list = tables[table.ordinal()];
        if (list == null) {
            list = outer.codeLists().get(table.listName());
            tables[table.ordinal()] = list;
        }
        return list;
    }

    /** The entry valid on that day (any day when null). */
    public Optional<CodeEntry> entry(Table table, String code, LocalDate day) {
        return code == null ? Optional.empty() : table(table).find(code, day);
    }

    /**
     * Whether the code is in its list on that day (any day when null). An absent code holds, since presence is another rule's
     * matter; an unknown code of a list known to be incomplete is doubtful.
     */
    public Verdict listed(Table table, String code, LocalDate day) {
        if (code == null || code.isEmpty() || table(table).contains(code, day)) {
            return Verdict.HOLDS;
        }
        return unknown(table, code);
    }

    /** As {@link #listed}, and an absent code breaks. */
    public Verdict required(Table table, String code, LocalDate day) {
        return code == null ? Verdict.BROKEN : listed(table, code, day);
    }

    /** Broken, or doubtful when the list is incomplete and the code was never in it. */
    public Verdict unknown(Table table, String code) {
        CodeList list = table(table);
        return list.partial() && !list.contains(code, null) ? Verdict.doubtful(code) : Verdict.broken(code);
    }
}
