package it.sintesi.itests.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The hash chains of acts and accesses, computed here once more from their description, not with the kernel's code. */
final class ChainCheck {

    private static final String ZERO = "0".repeat(64);

    private final Books books;
    private final List<String> faults = new ArrayList<>();

    private ChainCheck(Books books) {
        this.books = books;
    }

    static List<String> faults(Books books) {
        ChainCheck check = new ChainCheck(books);
        check.acts();
        check.audit();
        return check.faults;
    }

    private void acts() {
        String previous = ZERO;
        int year = 0;
        long number = 0;
        long position = 0;
        for (Books.Act act : books.acts()) {
            number = act.year() == year ? number + 1 : 1;
            year = act.year();
            if (act.number() != number) {
                faults.add("act " + act.protocol() + ": gap or repeat in protocol numbers, expected " + number);
                number = act.number();
            }
            if (act.position() != ++position) {
                faults.add("act " + act.protocol() + ": position " + act.position() + " instead of " + position);
                position = act.position();
            }
            String hash = hash(previous, act.id(), act.year(), act.number(), act.certifiedUs(), act.area(), act.kind(), act.subject(), act.digest(), act.corrects());
            if (!previous.equals(act.previousHash()) || !hash.equals(act.hash()) || !seal("acts", hash).equals(act.seal())) {
                faults.add("act " + act.protocol() + ": the chain is broken");
            }
            previous = act.hash();
        }
        head("acts", position, previous);
    }

    private void audit() {
        String previous = ZERO;
        long position = 0;
        for (Books.Access access : books.audit()) {
            String hash = hash(previous, access.fields());
            if (access.position() != ++position || !hash.equals(access.hash()) || !seal("audit", hash).equals(access.seal())) {
                faults.add("audit " + access.position() + ": the chain is broken");
                position = access.position();
            }
            previous = access.hash();
        }
        head("audit", position, previous);
    }

    private void head(String name, long position, String hash) {
        Books.Head head = books.heads().get(name);
        if (head == null || head.position() != position || !head.hash().equals(hash)) {
            faults.add("chain " + name + ": the last rows are missing, head " + head + ", rows " + position);
        }
    }

    static String hash(String previous, Object... fields) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, previous);
            for (Object field : fields) {
                add(digest, field);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Each field with its length before it; length -1 = null. */
    private static void add(MessageDigest digest, Object field) {
        byte[] bytes = field == null ? new byte[0] : field.toString().getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(4).putInt(field == null ? -1 : bytes.length).array());
        digest.update(bytes);
    }

    private String seal(String name, String hash) {
        return seal(books.sealKey(), name, hash);
    }

    static String seal(String key, String name, String hash) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(key), "HmacSHA256"));
            mac.update(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(hash.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
