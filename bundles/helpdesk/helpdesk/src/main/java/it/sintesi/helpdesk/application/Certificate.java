package it.sintesi.helpdesk.application;

import it.sintesi.helpdesk.api.Outage;
import it.sintesi.kernel.api.act.Act;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * A certificate of malfunction: what was certified when it was issued, never changed afterwards.
 *
 * @param code        code for the verification
 * @param facts       the outage as certified
 * @param protocol    protocol of the act
 * @param certifiedAt certified time of the act
 * @param digest      SHA-256 of the certified facts
 * @param actHash     hash of the act in the chain of acts
 * @param corrects    protocol of the act that this one corrects, or null
 * @param replacedBy  code of the certificate that corrects this one, or null
 */
public record Certificate(String code, Outage facts, String protocol, Instant certifiedAt, String digest, String actHash, String corrects, String replacedBy) {

    private static final int CODE = 12;

    /** Digest of the facts and of the code, from which anybody can compute it again. */
    static String digest(String code, Outage o) {
        String services = o.services().stream().map(Enum::name).collect(Collectors.joining(","));
        return sha256(String.join("\n", "malfunzionamento", code, o.from().toString(), o.to().toString(), services, o.cause(), o.text(), o.excusing() ? "si" : "no"));
    }

    /** A new code, out of an identifier that was never used. */
    static String code(String id) {
        return sha256(id).substring(0, CODE).toUpperCase(java.util.Locale.ROOT);
    }

    /** A certificate of an act. */
    static Certificate of(String code, Outage facts, Act act) {
        return new Certificate(code, facts, act.protocol(), act.certifiedAt(), act.draft().digest(), act.hash(), act.draft().corrects(), null);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("No SHA-256", e);
        }
    }
}
