package it.sintesi.communications.endpoints;

import it.sintesi.communications.api.EventKind;
import it.sintesi.communications.api.Intake;
import it.sintesi.communications.api.IntakeOutcome;
import it.sintesi.communications.api.Receipt;
import it.sintesi.communications.api.Submission;
import it.sintesi.communications.format.FormReader;
import it.sintesi.communications.format.Parsed;
import it.sintesi.communications.format.model.FormKind;
import it.sintesi.kernel.api.Rejection;
import it.sintesi.kernel.api.ServiceException;
import it.sintesi.kernel.api.security.Caller;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** An intake that checks the real format, remembers messages, and lets a test make it fail. */
final class FakeIntake implements Intake {
    private final Map<String, Receipt> receipts = new ConcurrentHashMap<>();
    private final AtomicInteger counter = new AtomicInteger();
    volatile RuntimeException failure;
    volatile Submission last;
    volatile Caller caller;

    @Override
    public IntakeOutcome submit(Caller by, Submission submission) {
        IntakeOutcome checked = check(by, submission);
        if (!checked.accepted()) {
            return checked;
        }
        String id = submission.messageId() == null ? digest(submission.content()) : submission.messageId();
        boolean[] fresh = new boolean[1];
        Receipt receipt = receipts.computeIfAbsent(id, key -> {
            fresh[0] = true;
            return receipt(by, submission);
        });
        if (!receipt.digest().equals(digest(submission.content()))) {
            throw ServiceException.conflict(Rejection.error("MSG-ID", "", "Stesso identificativo con un altro contenuto", "Usare un nuovo identificativo."));
        }
        return new IntakeOutcome(receipt, checked.rejections(), !fresh[0]);
    }

    @Override
    public IntakeOutcome check(Caller by, Submission submission) {
        last = submission;
        caller = by;
        if (failure != null) {
            throw failure;
        }
        if (by.account().equals("estranea")) {
            throw ServiceException.forbidden("Nessuna delega valida per questa impresa");
        }
        Parsed parsed = FormReader.read(submission.content());
        List<Rejection> rejections = parsed.errors().stream().map(e -> Rejection.error(e.code(), e.field(), e.message(), e.mend())).toList();
        return new IntakeOutcome(null, rejections, false);
    }

    private Receipt receipt(Caller by, Submission submission) {
        int number = counter.incrementAndGet();
        FormKind kind = FormReader.read(submission.content()).form().kind();
        String code = "10" + "%014d".formatted(number);
        return new Receipt(code, "2026/%07d".formatted(number), Instant.parse("2026-11-23T08:00:00Z"), digest(submission.content()), kind, EventKind.HIRING,
                "99000010175", null, LocalDate.of(2026, 11, 24), null, 0, null, by.account(), null, List.of(), ("<Ricevuta codice=\"" + code + "\"/>").getBytes());
    }

    @Override
    public CompletionStage<IntakeOutcome> submitAsync(Caller by, Submission submission) {
        return CompletableFuture.completedFuture(submit(by, submission));
    }

    static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
