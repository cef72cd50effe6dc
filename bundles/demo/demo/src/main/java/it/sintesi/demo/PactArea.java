package it.sintesi.demo;

import it.sintesi.demo.lives.ServiceEvent;
import it.sintesi.kernel.api.CertifiedClock;
import it.sintesi.kernel.api.Transactions;
import it.sintesi.kernel.api.security.Caller;
import it.sintesi.pact.api.Pact;
import it.sintesi.pact.api.PactDesk;
import it.sintesi.pact.api.PactState;
import it.sintesi.pact.api.Pacts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** Service pacts: signed at the desk or on paper, followed up with services, measures done and missed; some are left waiting on purpose. */
final class PactArea implements Area {

    private static final List<List<String>> PLANS = List.of(List.of("LAB-RICERCA", "FORM"), List.of("ORI-SPEC", "ACCOMP"), List.of("LAB-CV", "RICERCA"), List.of("BILANCIO", "TIROCINIO"),
            List.of("LAB-RICERCA", "PRESEL"));
    /** Days after the signature on which an ordinary lab is missed. */
    static final int MISSED_LAB = 40;
    private static final int FIRST_SERVICE = 10, SECOND_SERVICE = 42, AT_RISK_START = 45;
    private static final byte[] SCAN = scan();

    private final PactDesk desk;
    private final Pacts pacts;
    private final Desk people;
    private final Transactions transactions;
    private final CertifiedClock clock;
    private final Diary diary = new Diary();

    PactArea(PactDesk desk, Pacts pacts, Desk people, Transactions transactions, CertifiedClock clock) {
        this.desk = desk;
        this.pacts = pacts;
        this.people = people;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "pact";
    }

    @Override
    public void prepare(String anybody) {
        desk.catalogue();
    }

    @Override
    public boolean happen(ServiceEvent event) {
        if (event.kind() != ServiceEvent.Kind.PACT) {
            return false;
        }
        Caller caller = people.operator(event.code());
        String scene = people.directory().scene(event.code());
        String id = desk.draft(caller, event.code());
        if (pacts.byId(caller, id).filter(pact -> pact.state() == PactState.DRAFT).isEmpty()) {
            // The pact of the former declaration still runs.
            return false;
        }
        // Plan and signatures are one commit: the person sat in front of the operator.
        transactions.run(() -> sign(caller, id, event, scene));
        follow(caller, id, event, scene);
        return true;
    }

    private void sign(Caller caller, String id, ServiceEvent event, String scene) {
        List<String> plan = "LAB_MISSED".equals(scene) ? PLANS.get(0) : PLANS.get(event.person() % PLANS.size());
        LocalDate start = event.day().plusDays("AT_RISK".equals(scene) ? AT_RISK_START : 7);
        desk.add(caller, id, new PactDesk.Wish(plan.get(0), null, start, start.plusDays(35), null));
        desk.add(caller, id, new PactDesk.Wish(plan.get(1), null, start.plusDays(28), null, null));
        desk.propose(caller, id);
        if ("PROPOSED".equals(scene)) {
            return;
        }
        if ("PAPER".equals(scene) || event.person() % 7 == 0) {
            desk.signOnPaper(caller, id, SCAN);
        } else {
            desk.signAtDesk(caller, id, "carta d'identità CA%05dBX".formatted(event.person() % 100_000));
        }
    }

    private void follow(Caller caller, String id, ServiceEvent event, String scene) {
        int fate = event.person() % 10;
        switch (scene) {
            case "PROPOSED", "LATE", "AT_RISK", "PAPER" -> { }
            case "LAB_MISSED" -> diary.note(event.day().plusDays(30), "MISSED", () -> close(caller, id, PactDesk.Outcome.MISSED, 0));
            case "SUSPENDED" -> diary.note(event.day().plusDays(60), "SUSPENDED", () -> change(caller, id, PactDesk.Change.SUSPEND, "Lavoro a termine di due mesi", null));
            case "DONE", "CONCLUDED" -> {
                services(caller, id, event.day());
                diary.note(event.day().plusDays(100), "DONE", () -> close(caller, id, PactDesk.Outcome.DONE, 1));
                if ("CONCLUDED".equals(scene)) {
                    diary.note(event.day().plusDays(120), "CONCLUDED", () -> change(caller, id, PactDesk.Change.CONCLUDE, "Assunzione a tempo indeterminato", "EMPLOYED"));
                }
            }
            default -> {
                if (misses(event, people.directory())) {
                    diary.note(event.day().plusDays(MISSED_LAB), "MISSED", () -> close(caller, id, PactDesk.Outcome.MISSED, 0));
                } else if (fate > 1) {
                    services(caller, id, event.day());
                }
            }
        }
    }

    /** One in ten misses the first measure, a lab; never the citizen with the account. */
    static boolean misses(ServiceEvent event, Directory directory) {
        return event.person() % 10 == 9 && directory.scene(event.code()).isEmpty() && directory.account(event.code()).equals(event.code());
    }

    /** One meeting soon after the signature, another one with which the first measure ends. */
    private void services(Caller caller, String id, LocalDate signed) {
        diary.note(signed.plusDays(FIRST_SERVICE), "SERVICE", () -> deliver(caller, id, 0, 60));
        diary.note(signed.plusDays(SECOND_SERVICE), "DONE", () -> {
            transactions.run(() -> {
                deliver(caller, id, 1, 45);
                close(caller, id, PactDesk.Outcome.DONE, 0);
            });
            return true;
        });
    }

    private boolean deliver(Caller caller, String id, int place, int minutes) {
        Pact pact = running(caller, id);
        if (pact == null) {
            return false;
        }
        desk.deliver(caller, id, new PactDesk.Service(pact.measures().get(place).id(), clock.today(), minutes, null, "Incontro al Centro per l'impiego"));
        return true;
    }

    private boolean close(Caller caller, String id, PactDesk.Outcome outcome, int place) {
        Pact pact = running(caller, id);
        if (pact == null) {
            return false;
        }
        desk.close(caller, id, pact.measures().get(place).id(), outcome, clock.today(), outcome == PactDesk.Outcome.MISSED ? "Non si è presentata, nessuna comunicazione" : null);
        return true;
    }

    private boolean change(Caller caller, String id, PactDesk.Change change, String reason, String result) {
        desk.change(caller, id, change, reason, result);
        return true;
    }

    /** Who found work has no pact that runs any more. */
    private Pact running(Caller caller, String id) {
        return pacts.byId(caller, id).filter(p -> p.state().running()).orElse(null);
    }

    @Override
    public List<Chore> chores(LocalDate day) {
        return diary.due(day);
    }

    /** The citizen with the account finds a renewal to sign. */
    @Override
    public void leaveOpen(List<String> all) {
        String citizen = all.get(0);
        Caller caller = people.operator(citizen);
        Pact pact = pacts.ofPerson(caller, citizen).stream().filter(p -> p.state().running()).findFirst().orElse(null);
        if (pact == null) {
            return;
        }
        desk.revise(caller, pact.id(), "Rinnovo del piano dopo il lavoro a termine");
        desk.add(caller, pact.id(), new PactDesk.Wish("FORM", "Ente di formazione accreditato", clock.today().plusDays(14), clock.today().plusDays(90), 60));
        desk.add(caller, pact.id(), new PactDesk.Wish("ACCOMP", null, clock.today().plusDays(5), clock.today().plusDays(150), null));
        desk.propose(caller, pact.id());
    }

    private static byte[] scan() {
        try (InputStream in = PactArea.class.getResourceAsStream("scan.pdf")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
