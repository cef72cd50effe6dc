package it.sintesi.registry.web;

import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.registry.api.OfficeHours;
import it.sintesi.registry.api.OfficeHoursDesk;
import it.sintesi.registry.api.PersonMerge;
import it.sintesi.registry.api.PersonMerges;
import it.sintesi.registry.api.Transfer;
import it.sintesi.registry.api.Transfers;
import it.sintesi.web.WebHarness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Merges, transfers and hours in memory. */
final class FakeMoves implements Transfers, OfficeHours, OfficeHoursDesk {

    final Map<String, PersonMerge> merges = new LinkedHashMap<>();
    final Map<String, Transfer> transfers = new LinkedHashMap<>();
    final PersonMerges merging = new Merging();
    final List<Week> weeks = new ArrayList<>();
    final Map<String, Closure> closures = new LinkedHashMap<>();

    private static void reason(String reason) {
        if (reason == null || reason.length() < 10) {
            throw ServiceException.rejected(Rejection.error("AN-025", "reason", "Il motivo manca.", "Scrivere perché."));
        }
    }

    @Override
    public Transfer ask(Caller caller, String fiscalCode, String to, Transfer.Cause cause, String reason) {
        reason(reason);
        return put(new Transfer("t" + (transfers.size() + 1), fiscalCode, "cpi-breno", to, cause, reason, Transfer.State.ASKED, caller.account(), WebHarness.NOW, LocalDate.of(2026, 12, 23),
                "registry.transfer-term@1", true, null, null, "", null));
    }

    Transfer put(Transfer transfer) {
        transfers.put(transfer.id(), transfer);
        return transfer;
    }

    private Transfer decide(Caller caller, String id, Transfer.State state, String answer, String protocol) {
        Transfer t = transfers.get(id);
        return put(new Transfer(t.id(), t.personCode(), t.from(), t.to(), t.cause(), t.reason(), state, t.askedBy(), t.askedAt(), t.due(), t.rule(), t.toBeChecked(), caller.account(),
                WebHarness.NOW, answer, protocol));
    }

    @Override
    public Transfer accept(Caller caller, String transferId, String note) {
        return decide(caller, transferId, Transfer.State.ACCEPTED, note == null ? "" : note, "2026/0000009");
    }

    @Override
    public Transfer refuse(Caller caller, String transferId, String reason) {
        reason(reason);
        return decide(caller, transferId, Transfer.State.REFUSED, reason, null);
    }

    @Override
    public Transfer withdraw(Caller caller, String transferId) {
        return decide(caller, transferId, Transfer.State.WITHDRAWN, "", null);
    }

    @Override
    public Optional<Transfer> find(Caller caller, String transferId) {
        return Optional.ofNullable(transfers.get(transferId));
    }

    @Override
    public List<Transfer> of(Caller caller, String fiscalCode) {
        return List.copyOf(transfers.values());
    }

    @Override
    public List<Transfer> toAnswer(Caller caller, int limit) {
        return transfers.values().stream().filter(t -> t.state() == Transfer.State.ASKED && t.from().equals(caller.office())).toList();
    }

    @Override
    public List<Transfer> asked(Caller caller, int limit) {
        return transfers.values().stream().filter(t -> t.state() == Transfer.State.ASKED && t.to().equals(caller.office())).toList();
    }

    @Override
    public byte[] document(Caller caller, String transferId) {
        return new byte[] {'%', 'P', 'D', 'F'};
    }

    @Override
    public List<Opening> openings(String office, LocalDate day) {
        return List.of();
    }

    @Override
    public boolean known(String office) {
        return !weeks.isEmpty();
    }

    @Override
    public List<Week> weeks(String office) {
        return weeks.stream().filter(week -> week.office().equals(office)).toList();
    }

    @Override
    public List<Closure> closures(String office, LocalDate from) {
        return List.copyOf(closures.values());
    }

    @Override
    public void enter(Caller caller, Week week) {
        if (week.validFrom() == null) {
            throw ServiceException.rejected(Rejection.error("AN-061", "validFrom", "Il primo giorno manca.", "Indicare il giorno."));
        }
        weeks.add(0, new Week(week.office(), week.validFrom(), week.days(), caller.account(), WebHarness.NOW));
    }

    @Override
    public Closure close(Caller caller, Closure closure) {
        reason(closure.reason());
        Closure kept = new Closure("c1", closure.office(), closure.from(), closure.to(), closure.reason());
        closures.put("c1", kept);
        return kept;
    }

    @Override
    public void reopen(Caller caller, String closureId) {
        closures.remove(closureId);
    }

    /** Merges in memory. */
    final class Merging implements PersonMerges {

        @Override
        public PersonMerge merge(Caller caller, String formerCode, String code, String reason) {
            reason(reason);
            PersonMerge merge = new PersonMerge("m1", formerCode, code, reason, "2026/0000001", caller.account(), WebHarness.NOW, null, null, "", null);
            merges.put(merge.id(), merge);
            return merge;
        }

        @Override
        public PersonMerge part(Caller caller, String mergeId, String reason) {
            reason(reason);
            PersonMerge m = merges.get(mergeId);
            merges.put(mergeId, new PersonMerge(m.id(), m.formerCode(), m.code(), m.reason(), m.protocol(), m.mergedBy(), m.mergedAt(), caller.account(), WebHarness.NOW, reason, "2026/0000002"));
            return merges.get(mergeId);
        }

        @Override
        public List<PersonMerge> of(Caller caller, String fiscalCode) {
            return List.copyOf(merges.values());
        }

        @Override
        public String current(String fiscalCode) {
            return fiscalCode;
        }
    }
}
