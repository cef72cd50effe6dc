package it.sintesi.kernel.cxf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.security.auth.x500.X500Principal;

/**
 * Which client certificate stands for which account. One line each in the file: {@code account sha256 <fingerprint>} or
 * {@code account subject <distinguished name, RFC 2253>}; {@code #} begins a comment.
 */
public final class ClientCertificates {
    private final Map<String, String> byFingerprint = new HashMap<>();
    private final Map<String, String> bySubject = new HashMap<>();

    /** From the lines of the file. */
    public ClientCertificates(List<String> lines) {
        int number = 0;
        for (String line : lines) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                add(line.trim().split("\\s+", 3), number);
            }
        }
    }

    /** From the file, when there is one. */
    public static ClientCertificates read(String file) {
        Path path = Path.of(file);
        try {
            return new ClientCertificates(Files.exists(path) ? Files.readAllLines(path) : List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String[] parts, int number) {
        if (parts.length == 3 && parts[1].equals("sha256") && parts[2].replace(":", "").matches("[0-9A-Fa-f]{64}")) {
            byFingerprint.put(parts[2].replace(":", "").toLowerCase(Locale.ROOT), parts[0]);
        } else if (parts.length == 3 && parts[1].equals("subject")) {
            bySubject.put(new X500Principal(parts[2]).getName(X500Principal.CANONICAL), parts[0]);
        } else {
            throw new IllegalArgumentException("Certificati dei client, riga " + number
                    + ": attesa la forma 'account sha256 <impronta>' oppure 'account subject <nome distinto>'");
        }
    }

    /** The account of a certificate that the TLS layer has already verified. */
    public Optional<String> account(X509Certificate certificate) {
        try {
            certificate.checkValidity();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            String byDigest = byFingerprint.get(HexFormat.of().formatHex(digest));
            return Optional.ofNullable(byDigest != null ? byDigest
                    : bySubject.get(certificate.getSubjectX500Principal().getName(X500Principal.CANONICAL)));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /** The certificate in a header of a proxy: PEM, as it is or URL-encoded, line ends perhaps replaced by spaces. */
    static X509Certificate parse(String header) throws CertificateException {
        String text = header.contains("%") ? URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8) : header;
        String body = text.replaceAll("-----(BEGIN|END) CERTIFICATE-----", "").replaceAll("\\s+", "\n").trim();
        String pem = "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n";
        return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(
                new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
    }
}
