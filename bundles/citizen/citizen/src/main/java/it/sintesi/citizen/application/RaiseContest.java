package it.sintesi.citizen.application;

import it.sintesi.citizen.domain.Attachment;
import it.sintesi.citizen.domain.Contest;
import it.sintesi.citizen.domain.Digest;
import it.sintesi.citizen.persistence.ContestStore;
import it.sintesi.kernel.api.Phrase;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.act.Act;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.kernel.api.security.Permission;
import it.sintesi.kernel.api.security.Subject;
import it.sintesi.kernel.jdbc.SqlFailure;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;

/** A citizen contests an entry of the own file: an act with protocol, term and receipt. */
public final class RaiseContest {

    /** Kind of the act. */
    public static final String ACT = "CONTESTAZIONE";
    static final int LONGEST = 2000;
    private static final int ABOUT = 500;

    private final Kernel kernel;
    private final ContestStore store;
    private final Contestable contestable;
    private final AnswerTerm term;

    public RaiseContest(Kernel kernel, ContestStore store, Contestable contestable, AnswerTerm term) {
        this.kernel = kernel;
        this.store = store;
        this.contestable = contestable;
        this.term = term;
    }

    /**
     * A filled form.
     *
     * @param id      identifier that the form was given when it was shown: sent twice it is one contest
     * @param topic   kind of thing
     * @param about   which one
     * @param wrong   what is wrong
     * @param right   what would be right
     * @param file    content of the attached file, or null
     */
    public record Form(String id, Contest.Topic topic, String about, String wrong, String right, byte[] file) {
    }

    /**
     * Registers the contest, or finds the one that the same form made before.
     *
     * @throws ServiceException FORBIDDEN, REJECTED with every wrong field, NOT_FOUND when what is contested is not in the own file
     */
    public Contest raise(Caller caller, Form form) {
        String person = caller.subjectCode();
        kernel.authorisation().require(caller, Permission.CONTEST_RAISE, Subject.person(person));
        String id = identifier(form.id());
        Optional<Contest> before = store.find(id);
        if (before.isPresent()) {
            return same(before.get(), person);
        }
        Attachment attachment = checked(form);
        Contestable.Thing thing = contestable.find(caller, form.topic(), form.about());
        Contest.Claim claim = new Contest.Claim(form.topic(), form.about(), cut(thing.text()), form.wrong().strip(), form.right().strip());
        try {
            return kernel.transactions().required(() -> write(caller, id, claim, thing.office(), attachment));
        } catch (SqlFailure e) {
            // The same form sent twice at once: the other one was first.
            return store.find(id).filter(c -> e.isDuplicate()).map(c -> same(c, person)).orElseThrow(() -> e);
        }
    }

    private Contest write(Caller caller, String id, Contest.Claim claim, String office, Attachment attachment) {
        String digest = Digest.of(id, caller.subjectCode(), claim.topic().name(), claim.about(), claim.aboutText(), claim.wrong(), claim.right(),
                attachment == null ? "" : Digest.of(attachment.content()));
        Act act = kernel.act(ACT, caller.subjectCode(), digest);
        LocalDate today = ZonedDateTime.ofInstant(act.certifiedAt(), CertifiedClock.ZONE).toLocalDate();
        Contest contest = new Contest(id, act.protocol(), caller.subjectCode(), caller.displayName(), caller.account(), claim, office, act.certifiedAt(),
                term.dueDay(today), digest, Contest.State.OPEN, null);
        store.insert(contest, attachment);
        kernel.trace(caller, "citizen.contest-raise", "contest", id, caller.subjectCode(), "Contestazione di un dato proprio");
        return contest;
    }

    /** Another citizen's identifier is told like a form that is out of date: nothing is learnt from it. */
    private static Contest same(Contest before, String person) {
        if (!before.personCode().equals(person)) {
            throw ServiceException.conflict(Rejection.error("CIT-003", "id", "Questo modulo non è più utilizzabile.", "Riaprite il modulo dalla vostra carriera").said(Phrase.of("CIT-FORM-USED")));
        }
        return before;
    }

    private static String identifier(String id) {
        try {
            return UUID.fromString(id == null ? "" : id).toString();
        } catch (IllegalArgumentException e) {
            throw ServiceException.rejected(Rejection.error("CIT-003", "id", "Il modulo non è completo.", "Riaprite il modulo dalla vostra carriera").said(Phrase.of("CIT-FORM-WHOLE")));
        }
    }

    private static Attachment checked(Form form) {
        Problems problems = new Problems();
        problems.text("CIT-001", "wrong", form.wrong(), LONGEST, "Scrivete che cosa non è giusto");
        problems.text("CIT-002", "right", form.right(), LONGEST, "Scrivete come dovrebbe essere");
        Attachment attachment = null;
        if (form.file() != null && form.file().length > Attachment.MAX_BYTES) {
            problems.add("CIT-004", "file", "L'allegato supera i 5 MB.", "Riducete il file, oppure portate il documento al vostro Centro per l'impiego");
        } else if (form.file() != null) {
            attachment = Attachment.of(form.file()).orElse(null);
            if (attachment == null) {
                problems.add("CIT-005", "file", "L'allegato non è un PDF, un JPEG o un PNG.", "Salvate il documento in uno di questi formati e allegatelo di nuovo");
            }
        }
        problems.throwIfAny();
        return attachment;
    }

    private static String cut(String text) {
        return text.length() <= ABOUT ? text : text.substring(0, ABOUT);
    }
}
